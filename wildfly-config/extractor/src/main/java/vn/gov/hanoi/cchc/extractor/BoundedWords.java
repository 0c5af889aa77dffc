package vn.gov.hanoi.cchc.extractor;

import java.io.IOException;
import java.io.Writer;

/** Passes on so many characters and stops the reading with the next one. */
final class BoundedWords extends Writer {

    private final Writer target;
    private int left;
    private boolean word;
    private boolean full;

    BoundedWords(Writer target, int most) {
        this.target = target;
        this.left = most;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        int taken = Math.min(length, left);
        for (int i = from; i < from + taken && !word; i++) {
            word = Character.isLetterOrDigit(characters[i]);
        }
        target.write(characters, from, taken);
        left -= taken;
        if (taken < length) {
            full = true;
            throw new IOException("more words than are read");
        }
    }

    boolean anyWord() {
        return word;
    }

    boolean full() {
        return full;
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
