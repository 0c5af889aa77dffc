package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/** The chunks of PNG and WebP: a name, a length, bytes. */
final class PictureChunks {

    private static final int LONGEST_EXIF = 1024 * 1024;

    private PictureChunks() {
    }

    /** The EXIF block; empty when there is none. */
    static Optional<byte[]> exif(ImageInputStream in, FileFormat format) throws IOException {
        boolean png = format == FileFormat.PNG;
        in.setByteOrder(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long at = png ? 8 : 12;
        while (at + 8 <= in.length()) {
            in.seek(at);
            byte[] word = new byte[4];
            long size;
            if (png) {
                size = in.readUnsignedInt();
                in.readFully(word);
            } else {
                in.readFully(word);
                size = in.readUnsignedInt();
            }
            if (ContentType.at(word, 0, png ? "eXIf" : "EXIF")) {
                return size > LONGEST_EXIF ? Optional.empty() : Optional.of(withoutLabel(in, (int) size));
            }
            at += 8 + size + (png ? 4 : size % 2);
        }
        return Optional.empty();
    }

    /** Whether a WebP picture moves: the flag in its extended header. */
    static boolean isMovingWebp(byte[] head) {
        return ContentType.at(head, 12, "VP8X") && head.length > 20 && (head[20] & 2) != 0;
    }

    /** Some writers repeat the label that only JPEG needs. */
    private static byte[] withoutLabel(ImageInputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return ContentType.at(bytes, 0, "Exif\0\0") ? Arrays.copyOfRange(bytes, 6, size) : bytes;
    }
}
