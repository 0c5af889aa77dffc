package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** MPEG sound, layer III: an optional ID3 tag, then frames that follow each other where their headers say; together they are as long as it lasts. */
final class Mp3Inspection {

    private static final int[][] KILOBITS = {
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}};
    private static final int[] HERTZ = {44100, 48000, 32000};
    /** Some tags are followed by padding. */
    private static final int PADDING = 8 * 1024;

    private Mp3Inspection() {
    }

    /** Whether the first bytes are those of a tag or of two frames. */
    static boolean begins(byte[] head) {
        if (ContentType.at(head, 0, "ID3")) {
            return head.length > 10 && head[3] < 5;
        }
        int length = head.length < 4 ? 0 : frame(head, 0);
        return length > 0 && head.length >= length + 4 && frame(head, length) > 0;
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.damaged when no frames follow the tag */
    static Playing inspect(Path file, SafeName name) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tag = new byte[10];
            in.readFully(tag, 0, (int) Math.min(10, in.length()));
            long start = ContentType.at(tag, 0, "ID3") ? 10L + (tag[6] << 21 | tag[7] << 14 | tag[8] << 7 | tag[9]) : 0;
            if (start < 0 || start >= in.length()) {
                throw Refusal.damaged(name);
            }
            in.seek(start);
            byte[] sound = new byte[(int) Math.min(Arrival.HEAD, in.length() - start)];
            in.readFully(sound);
            for (int at = 0; at < Math.min(PADDING, sound.length - 4); at++) {
                int length = frame(sound, at);
                if (length > 0 && at + length + 4 <= sound.length && frame(sound, at + length) > 0) {
                    return new Playing(null, null, milliseconds(in, start + at));
                }
            }
            throw Refusal.damaged(name);
        }
    }

    /** Frame by frame to the end of the frames: only that is right for sound of changing density. */
    private static Long milliseconds(RandomAccessFile in, long start) throws IOException {
        double seconds = 0;
        long at = start;
        byte[] window = new byte[Arrival.HEAD];
        long from = -window.length;
        while (at + 4 <= in.length()) {
            if (at < from || at + 4 > from + window.length) {
                from = at;
                in.seek(from);
                in.readFully(window, 0, (int) Math.min(window.length, in.length() - from));
            }
            int here = (int) (at - from);
            int length = frame(window, here);
            if (length == 0) {
                break;
            }
            int version = window[here + 1] >> 3 & 3;
            seconds += (version == 3 ? 1152.0 : 576.0) / hertz(version, window[here + 2] >> 2 & 3);
            at += length;
        }
        return Math.round(seconds * 1000);
    }

    private static int hertz(int version, int rate) {
        return HERTZ[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    }

    /** @return bytes of the frame that begins there, 0 when none does */
    private static int frame(byte[] bytes, int at) {
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        boolean synchronised = (bytes[at] & 0xff) == 0xff && (second & 0xe0) == 0xe0;
        int version = second >> 3 & 3;
        int bits = third >> 4;
        int rate = third >> 2 & 3;
        if (!synchronised || version == 1 || (second >> 1 & 3) != 1 || bits == 0 || bits == 15 || rate == 3) {
            return 0;
        }
        boolean one = version == 3;
        return (one ? 144 : 72) * 1000 * KILOBITS[one ? 0 : 1][bits] / hertz(version, rate) + (third >> 1 & 1);
    }
}
