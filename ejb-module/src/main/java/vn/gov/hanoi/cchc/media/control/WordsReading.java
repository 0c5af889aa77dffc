package vn.gov.hanoi.cchc.media.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.gov.hanoi.cchc.media.api.RecordText;
import vn.gov.hanoi.cchc.shared.MarkedLines;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Goes through extracted words piece by piece: all of them for marks, their beginning to be kept. Never more than a piece in memory. */
final class WordsReading {

    /** Lines longer than this are taken in pieces, cut at a space. */
    private static final int PIECE = 4_000;

    private final MarkedLines marks = new MarkedLines();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private boolean more;

    private WordsReading() {
    }

    /**
     * What is kept.
     *
     * @param body NFC
     * @param cut  there were more words
     */
    record Kept(String body, boolean cut) {

        static final Kept NOTHING = new Kept("", false);
    }

    /** @return the beginning; null when a mark stands anywhere */
    static Kept read(Path words, int characters) throws IOException {
        WordsReading reading = new WordsReading();
        try (Reader in = new BufferedReader(new InputStreamReader(Files.newInputStream(words), StandardCharsets.UTF_8))) {
            int character = in.read();
            for (int count = 0; character >= 0 && count < characters; count++) {
                reading.take((char) character);
                character = in.read();
            }
        }
        reading.end();
        return reading.marks.end().isPresent() ? null : new Kept(reading.kept.toString().strip(), reading.more);
    }

    private void take(char character) {
        if (character == '\n' || character == '\r' || character == '\f' || line.length() >= PIECE && character == ' ' || line.length() >= 2 * PIECE) {
            end();
        }
        if (!Character.isISOControl(character) || character == '\t') {
            line.append(character);
        }
    }

    private void end() {
        String plain = VietnameseText.nfc(line.toString());
        marks.add(plain);
        int room = RecordText.MOST - kept.length() - 1;
        if (room > 0) {
            int cut = Math.min(room, plain.length());
            kept.append(plain, 0, cut > 0 && cut < plain.length() && Character.isHighSurrogate(plain.charAt(cut - 1)) ? cut - 1 : cut).append('\n');
        }
        more |= plain.length() > Math.max(0, room) && !plain.isBlank();
        line.setLength(0);
    }
}
