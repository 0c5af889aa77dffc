package vn.gov.hanoi.cchc.content.control.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** In which letters an export is written: by its byte order mark, else by what it declares, else UTF-8. */
final class ExportEncoding {

    /** Stands for bytes that are no letters. */
    static final char UNREADABLE = '\ufffd';
    private static final int HEAD = 256;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private ExportEncoding() {
    }

    /** Whether a file is markup at all, as opposed to lines of JSON. */
    static boolean isMarkup(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            for (byte sign : head) {
                int letter = sign & 0xFF;
                boolean mark = letter == 0xEF || letter == 0xBB || letter == 0xBF || letter == 0xFE || letter == 0xFF || letter == 0;
                if (!mark && !Character.isWhitespace(letter)) {
                    return letter == '<';
                }
            }
            return false;
        }
    }

    /** @throws RuleViolated import.export.encoding when nobody knows the declared one */
    static Reader open(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Charset charset = charset(head);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(mark(head));
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(String.valueOf(UNREADABLE)));
    }

    private static int mark(byte[] head) {
        return starts(head, 0xEF, 0xBB, 0xBF) ? 3 : starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (starts(head, 0xEF, 0xBB, 0xBF) || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // the declaration itself was read byte by byte, so it is none of two bytes a letter
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RuleViolated("import.export.encoding", declared.group(1));
        }
    }

    private static boolean starts(byte[] head, int... signs) {
        if (head.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((head[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
