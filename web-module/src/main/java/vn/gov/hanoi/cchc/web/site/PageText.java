package vn.gov.hanoi.cchc.web.site;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a page as it grows. A page is written by one thread in some thousands of pieces, so each of the locks its parents take for a
 * piece would be felt; here there are none.
 */
final class PageText extends PrintWriter {

    private static final int USUAL = 32_768;
    /** Bytes of a letter at most, counted by UTF-16 unit. */
    private static final int WIDEST = 3;

    private char[] text = new char[USUAL];
    private int length;

    PageText() {
        super(Writer.nullWriter());
    }

    @Override
    public void write(int letter) {
        room(1);
        text[length++] = (char) letter;
    }

    @Override
    public void write(char[] letters) {
        write(letters, 0, letters.length);
    }

    @Override
    public void write(char[] letters, int from, int count) {
        room(count);
        System.arraycopy(letters, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String letters) {
        write(letters, 0, letters.length());
    }

    @Override
    public void write(String letters, int from, int count) {
        room(count);
        letters.getChars(from, from + count, text, length);
        length += count;
    }

    @Override
    public void println() {
        write('\n');
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    /** What was written, in UTF-8. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(WIDEST * length);
        try {
            CoderResult result = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(text, 0, length), bytes, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("UTF-8 has every letter", e);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
