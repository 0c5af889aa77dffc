package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

/** Ogg as sound: the first page introduces a codec we can serve, and no film. */
final class OggInspection {

    private static final List<String> CODECS = List.of("\u0001vorbis", "OpusHead", "Speex   ", "\u007fFLAC");
    /** The page's header and its table of segments; the codec's name follows. */
    private static final int SEGMENTS = 26;
    private static final int OPUS_HERTZ = 48_000;
    private static final int GRANULE = 6;

    private OggInspection() {
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.type.mismatch */
    static Playing inspect(Path file, byte[] head, SafeName name) throws IOException {
        int start = head.length > SEGMENTS ? SEGMENTS + 1 + (head[SEGMENTS] & 0xff) : 0;
        if (CODECS.stream().noneMatch(codec -> ContentType.at(head, start, codec))) {
            throw Refusal.mismatch(name, "application/ogg");
        }
        return new Playing(null, null, milliseconds(file, head, start));
    }

    /** The last page says how many samples went before it; null for codecs whose count means something else. */
    private static Long milliseconds(Path file, byte[] head, int start) throws IOException {
        boolean opus = ContentType.at(head, start, CODECS.get(1));
        boolean vorbis = ContentType.at(head, start, CODECS.get(0)) && head.length >= start + 16;
        int hertz = opus ? OPUS_HERTZ : vorbis ? ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(start + 12) : 0;
        long samples = hertz > 0 ? lastCount(file) : 0;
        return samples > 0 ? Long.valueOf(Math.round(samples * 1000.0 / hertz)) : null;
    }

    private static long lastCount(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(2L * Arrival.HEAD, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            for (int at = tail.length - GRANULE - 8; at >= 0; at--) {
                if (ContentType.at(tail, at, "OggS")) {
                    return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getLong(at + GRANULE);
                }
            }
            return 0;
        }
    }
}
