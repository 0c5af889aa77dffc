package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A file of captions: small, UTF-8, and in the grammar of WebVTT, so that every browser shows what the editor saw. */
final class CaptionInspection {

    private CaptionInspection() {
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.text.encoding, file.type.mismatch, file.captions.… with the line */
    static void inspect(Path file, SafeName name, byte[] head) throws IOException {
        if (Files.size(file) > Limits.CAPTIONS) {
            throw new RuleViolated("file.captions.large", name.toString(), Limits.CAPTIONS / Limits.MEGABYTE);
        }
        if (ContentType.at(head, 0, "\u00fe\u00ff") || ContentType.at(head, 0, "\u00ff\u00fe")) {
            throw Refusal.encoding(name);
        }
        TextInspection.inspect(file, name, head);
        try {
            WebVtt.require(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString(), name.toString());
        } catch (CharacterCodingException e) {
            throw Refusal.encoding(name);
        }
    }
}
