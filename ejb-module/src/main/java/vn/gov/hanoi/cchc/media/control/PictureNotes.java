package vn.gov.hanoi.cchc.media.control;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.iptc.IPTC;
import com.twelvemonkeys.imageio.metadata.iptc.IPTCReader;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.stream.FileImageInputStream;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * The two things in a picture's metadata that are worth keeping: which way is up, and whose work it is. Everything else, the place
 * first of all, goes with the old bytes.
 *
 * @param orientation 1 to 8 as EXIF counts them
 * @param credits     IPTC fields by data set number: by-line, credit, source, copyright notice
 */
record PictureNotes(int orientation, Map<Integer, String> credits) {

    private static final int[] CREDITS = {IPTC.TAG_BY_LINE, IPTC.TAG_CREDIT, IPTC.TAG_SOURCE, IPTC.TAG_COPYRIGHT_NOTICE};
    private static final int RESOURCE = 0x3842494d;
    private static final int IPTC_RESOURCE = 0x0404;
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST = 500;

    /** Notes that cannot be read are no notes: a picture is not refused for them. */
    static PictureNotes of(Path picture, FileFormat format) {
        Map<Integer, String> credits = new TreeMap<>();
        int orientation = 1;
        try (FileImageInputStream in = new FileImageInputStream(picture.toFile())) {
            Optional<Directory> exif = Optional.empty();
            if (format == FileFormat.JPEG) {
                List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(in,
                    Map.of(JPEG.APP1, List.of("Exif"), JPEG.APP13, List.of("Photoshop 3.0")));
                for (JPEGSegment segment : segments) {
                    byte[] data = segment.data().readAllBytes();
                    if (segment.marker() == JPEG.APP13) {
                        readCredits(data, credits);
                    } else if (data.length > 1) {
                        exif = Optional.of(tiff(ByteBuffer.wrap(data, 1, data.length - 1).slice()));
                    }
                }
            } else if (format == FileFormat.PNG || format == FileFormat.WEBP) {
                exif = PictureChunks.exif(in, format).map(PictureNotes::tiffOrNull);
            }
            orientation = exif.map(PictureNotes::orientation).orElse(1);
            exif.ifPresent(directory -> readExifCredits(directory, credits));
        } catch (IOException | RuntimeException unreadable) {
            return new PictureNotes(orientation, credits);
        }
        return new PictureNotes(orientation, credits);
    }

    /** The credit in one line for people to confirm; null when the picture says nothing. */
    String credit() {
        String line = credits.values().stream().distinct().collect(Collectors.joining(" / "));
        return line.isEmpty() ? null : line.substring(0, Math.min(LONGEST, line.length()));
    }

    private static Directory tiff(ByteBuffer bytes) throws IOException {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return new TIFFReader().read(new ByteArrayImageInputStream(copy));
    }

    private static Directory tiffOrNull(byte[] bytes) {
        try {
            return tiff(ByteBuffer.wrap(bytes));
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static int orientation(Directory exif) {
        Entry entry = exif.getEntryById(TIFF.TAG_ORIENTATION);
        int value = entry != null && entry.getValue() instanceof Number number ? number.intValue() : 1;
        return value >= 1 && value <= 8 ? value : 1;
    }

    private static void readExifCredits(Directory exif, Map<Integer, String> credits) {
        take(exif.getEntryById(TIFF.TAG_ARTIST), IPTC.TAG_BY_LINE, credits);
        take(exif.getEntryById(TIFF.TAG_COPYRIGHT), IPTC.TAG_COPYRIGHT_NOTICE, credits);
    }

    /** Image resources of Photoshop, one of which holds the IPTC record. */
    private static void readCredits(byte[] data, Map<Integer, String> credits) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(data);
        while (in.remaining() >= 12 && in.getInt() == RESOURCE) {
            int id = in.getShort() & 0xffff;
            int title = in.get(in.position()) & 0xff;
            in.position(in.position() + title + 1 + (title + 1) % 2);
            int size = in.getInt();
            if (size < 0 || size > in.remaining()) {
                return;
            }
            if (id == IPTC_RESOURCE) {
                byte[] record = new byte[size];
                in.duplicate().get(record);
                Directory iptc = new IPTCReader().read(new ByteArrayImageInputStream(record));
                for (int tag : CREDITS) {
                    take(iptc.getEntryById(tag), tag, credits);
                }
            }
            in.position(Math.min(in.limit(), in.position() + size + size % 2));
        }
    }

    private static void take(Entry entry, int tag, Map<Integer, String> credits) {
        String text = entry == null ? null : VietnameseText.line(String.valueOf(entry.getValueAsString()));
        if (text != null) {
            credits.putIfAbsent(tag, text.substring(0, Math.min(LONGEST_CREDIT, text.length())));
        }
    }

    /** The credits as a JPEG segment (APP13); empty when there are none. */
    byte[] segment() {
        if (credits.isEmpty()) {
            return new byte[0];
        }
        List<byte[]> sets = new ArrayList<>();
        // Record 1:90, "ESC % G": what follows is UTF-8.
        sets.add(new byte[] {0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47});
        credits.forEach((tag, text) -> {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            sets.add(ByteBuffer.allocate(5 + utf8.length).put((byte) 0x1c).put((byte) 2).put((byte) (tag & 0xff))
                .putShort((short) utf8.length).put(utf8).array());
        });
        int length = sets.stream().mapToInt(set -> set.length).sum();
        byte[] label = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(4 + label.length + 12 + length + length % 2);
        out.putShort((short) JPEG.APP13).putShort((short) (out.capacity() - 2)).put(label);
        out.putInt(RESOURCE).putShort((short) IPTC_RESOURCE).putShort((short) 0).putInt(length);
        sets.forEach(out::put);
        return out.array();
    }
}
