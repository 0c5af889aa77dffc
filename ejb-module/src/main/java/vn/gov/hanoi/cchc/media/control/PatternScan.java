package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds plain words in a stream of any length with a few kilobytes of memory; zero bytes are skipped, so UTF-16 is no hiding place. */
final class PatternScan {

    private static final int BLOCK = 16 * 1024;

    private PatternScan() {
    }

    /**
     * @param words in lower case; letters compare without case
     * @return the words that occur
     */
    static List<String> find(InputStream in, List<String> words) throws IOException {
        int longest = words.stream().mapToInt(String::length).max().orElse(1);
        List<String> open = new ArrayList<>(words);
        List<String> found = new ArrayList<>();
        byte[] buffer = new byte[BLOCK];
        String tail = "";
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            String text = tail + letters(buffer, read);
            for (String word : List.copyOf(open)) {
                if (text.contains(word)) {
                    open.remove(word);
                    found.add(word);
                }
            }
            tail = text.substring(Math.max(0, text.length() - longest + 1));
        }
        return found;
    }

    private static String letters(byte[] buffer, int length) {
        byte[] kept = new byte[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] != 0) {
                kept[size++] = buffer[i];
            }
        }
        return new String(kept, 0, size, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
