package vn.gov.hanoi.cchc.media.control;

import java.util.List;

/** Ogg as sound: the first page introduces a codec we can serve, and no film. */
final class OggInspection {

    private static final List<String> CODECS = List.of("\u0001vorbis", "OpusHead", "Speex   ", "\u007fFLAC");
    /** The page's header and its table of segments; the codec's name follows. */
    private static final int SEGMENTS = 26;

    private OggInspection() {
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.type.mismatch */
    static void inspect(byte[] head, SafeName name) {
        int start = head.length > SEGMENTS ? SEGMENTS + 1 + (head[SEGMENTS] & 0xff) : 0;
        if (CODECS.stream().noneMatch(codec -> ContentType.at(head, start, codec))) {
            throw Refusal.mismatch(name, "application/ogg");
        }
    }
}
