package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Text is UTF-8, or UTF-16 that says so; its bytes are kept as they came. A page or a program in a text file is not text. */
final class TextInspection {

    private static final Pattern ACTIVE = Pattern.compile("(?is)^[\\uFEFF\\s]*(<(!doctype|html|head|body|script|iframe|svg|meta|\\?xml|!--)|#!|<\\?php)");

    private TextInspection() {
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.type.refused, file.type.mismatch for binary, file.text.encoding */
    static void inspect(Path file, SafeName name, byte[] head) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset(head).newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[8 * 1024];
            boolean first = true;
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                String text = new String(buffer, 0, read);
                if (first && ACTIVE.matcher(text).find()) {
                    throw Refusal.type(name, "text/html");
                }
                first = false;
                if (text.chars().anyMatch(TextInspection::isBinary)) {
                    throw Refusal.mismatch(name, ContentType.UNKNOWN);
                }
            }
        } catch (CharacterCodingException e) {
            throw looksBinary(head) ? Refusal.mismatch(name, ContentType.UNKNOWN) : Refusal.encoding(name);
        }
    }

    private static Charset charset(byte[] head) {
        if (ContentType.at(head, 0, "\u00fe\u00ff") || ContentType.at(head, 0, "\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isBinary(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f || c == 0xFFFE || c == 0xFFFF;
    }

    /** Old Vietnamese encodings have no control characters either; everything else that is not UTF-8 has. */
    private static boolean looksBinary(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && isBinary(b)) {
                return true;
            }
        }
        return false;
    }
}
