package vn.gov.hanoi.cchc.media.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the blocks of notes in JPEG, PNG and WebP: the first of its kind, or an empty array. One pass over bytes in memory, whatever
 * the lengths in them claim; a general reader of segments can be made to search the file again for every segment.
 *
 * @param exif a TIFF directory with its header
 * @param iptc image resources of Photoshop, the pieces of several segments joined
 * @param xmp  an XML packet
 */
record PictureChunks(byte[] exif, byte[] iptc, byte[] xmp) {

    private static final int LONGEST_IPTC = 256 * 1024;
    private static final int LONGEST_XMP = 256 * 1024;
    private static final byte[] NONE = {};
    private static final String EXIF_LABEL = "Exif\0\0";
    private static final String XMP_LABEL = "http://ns.adobe.com/xap/1.0/\0";
    private static final String IPTC_LABEL = "Photoshop 3.0\0";
    private static final String PNG_XMP_LABEL = "XML:com.adobe.xmp\0";

    static PictureChunks of(byte[] picture, FileFormat format) {
        return switch (format) {
            case JPEG -> jpeg(ByteBuffer.wrap(picture));
            case PNG -> png(ByteBuffer.wrap(picture));
            case WEBP -> webp(ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN));
            default -> new PictureChunks(NONE, NONE, NONE);
        };
    }

    /** Whether a WebP picture moves: the flag in its extended header. */
    static boolean isMovingWebp(byte[] head) {
        return ContentType.at(head, 12, "VP8X") && head.length > 20 && (head[20] & 2) != 0;
    }

    private static PictureChunks jpeg(ByteBuffer in) {
        byte[] exif = NONE;
        byte[] xmp = NONE;
        ByteArrayOutputStream iptc = new ByteArrayOutputStream();
        in.position(2);
        for (int marker = marker(in); marker != 0 && in.remaining() >= 2; marker = marker(in)) {
            int length = (in.getShort() & 0xffff) - 2;
            if (length < 0 || length > in.remaining()) {
                break;
            }
            int end = in.position() + length;
            if (marker == 0xe1 && exif.length == 0 && starts(in, EXIF_LABEL)) {
                exif = rest(in, EXIF_LABEL, end);
            } else if (marker == 0xe1 && xmp.length == 0 && starts(in, XMP_LABEL)) {
                xmp = rest(in, XMP_LABEL, end);
            } else if (marker == 0xed && starts(in, IPTC_LABEL) && iptc.size() + length <= LONGEST_IPTC) {
                iptc.writeBytes(rest(in, IPTC_LABEL, end));
            }
            in.position(end);
        }
        return new PictureChunks(exif, iptc.toByteArray(), xmp);
    }

    /** The next marker before the pixels; 0 when there is none. */
    private static int marker(ByteBuffer in) {
        while (in.remaining() >= 2) {
            if (in.get() == (byte) 0xff) {
                int marker = in.get(in.position()) & 0xff;
                if (marker == 0xda || marker == 0xd9) {
                    return 0;
                }
                if (marker >= 0xc0 && marker != 0xff && (marker < 0xd0 || marker > 0xd8)) {
                    in.get();
                    return marker;
                }
            }
        }
        return 0;
    }

    private static PictureChunks png(ByteBuffer in) {
        byte[] exif = NONE;
        byte[] xmp = NONE;
        in.position(8);
        while (in.remaining() >= 12) {
            int size = in.getInt();
            int at = in.position();
            if (size < 0 || size > in.remaining() - 8) {
                break;
            }
            in.position(at + 4);
            if (exif.length == 0 && ContentType.at(in.array(), at, "eXIf")) {
                exif = bytes(in, at + 4 + size);
            } else if (xmp.length == 0 && ContentType.at(in.array(), at, "iTXt") && starts(in, PNG_XMP_LABEL)) {
                xmp = international(rest(in, PNG_XMP_LABEL, at + 4 + size));
            }
            in.position(at + 4 + size + 4);
        }
        return new PictureChunks(unlabelled(exif), NONE, xmp);
    }

    /** Behind its label: packed or not, how, two texts that end in a zero, the text. */
    private static byte[] international(byte[] chunk) {
        int at = 2;
        for (int zeros = 0; at < chunk.length && zeros < 2; at++) {
            zeros += chunk[at] == 0 ? 1 : 0;
        }
        byte[] text = Arrays.copyOfRange(chunk, Math.min(at, chunk.length), chunk.length);
        return chunk.length > 0 && chunk[0] == 1 ? unpacked(text) : bounded(text);
    }

    private static byte[] unpacked(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] text = new byte[LONGEST_XMP + 1];
            int size = 0;
            for (int read = 1; read > 0 && size < text.length; size += read) {
                read = inflater.inflate(text, size, text.length - size);
            }
            return bounded(Arrays.copyOf(text, size));
        } catch (DataFormatException damaged) {
            return NONE;
        } finally {
            inflater.end();
        }
    }

    private static PictureChunks webp(ByteBuffer in) {
        byte[] exif = NONE;
        byte[] xmp = NONE;
        in.position(12);
        while (in.remaining() >= 8) {
            int at = in.position();
            in.getInt();
            int size = in.getInt();
            if (size < 0 || size > in.remaining()) {
                break;
            }
            if (exif.length == 0 && ContentType.at(in.array(), at, "EXIF")) {
                exif = bytes(in, at + 8 + size);
            } else if (xmp.length == 0 && ContentType.at(in.array(), at, "XMP ")) {
                xmp = bounded(bytes(in, at + 8 + size));
            }
            in.position(Math.min(in.limit(), at + 8 + size + size % 2));
        }
        return new PictureChunks(unlabelled(exif), NONE, xmp);
    }

    /** Some writers repeat the label that only JPEG needs. */
    private static byte[] unlabelled(byte[] exif) {
        return ContentType.at(exif, 0, EXIF_LABEL) ? Arrays.copyOfRange(exif, EXIF_LABEL.length(), exif.length) : exif;
    }

    private static byte[] bounded(byte[] xmp) {
        return xmp.length > LONGEST_XMP ? NONE : xmp;
    }

    private static boolean starts(ByteBuffer in, String label) {
        return ContentType.at(in.array(), in.position(), label);
    }

    private static byte[] rest(ByteBuffer in, String label, int end) {
        int from = in.position() + label.length();
        return from > end ? NONE : Arrays.copyOfRange(in.array(), from, end);
    }

    private static byte[] bytes(ByteBuffer in, int end) {
        return Arrays.copyOfRange(in.array(), in.position(), end);
    }
}
