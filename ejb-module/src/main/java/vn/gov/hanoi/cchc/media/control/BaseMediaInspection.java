package vn.gov.hanoi.cchc.media.control;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * MP4 film and sound: the boxes fit into each other, the tracks tell film from sound, and what telephones write about the place
 * (user data, metadata) is overwritten where it stands, so that nothing else moves.
 */
final class BaseMediaInspection {

    private static final Set<String> PICTURE_BRANDS = Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif", "avis", "crx ", "jp2 ", "jpx ");
    private static final Set<String> OTHER_BRANDS = Set.of("qt  ");
    private static final Set<String> PARENTS = Set.of("moov", "trak", "mdia", "moof", "traf");
    /** Free text of the producer: title, author, place. */
    private static final Set<String> PRIVATE = Set.of("udta", "meta", "uuid");
    private static final int DEEPEST = 6;
    private static final int MILLIS = 1000;
    /** More than a day is no length of a clip but a broken header. */
    private static final long LONGEST = 86_400_000;

    private final SafeName name;
    private final RandomAccessFile file;
    private boolean movie;
    private boolean film;
    private boolean sound;
    private Long milliseconds;
    private int width;
    private int height;

    private BaseMediaInspection(RandomAccessFile file, SafeName name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Judges and cleans the file in place.
     *
     * @return how long it lasts and how large its picture is
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.type.mismatch, file.damaged
     */
    static Playing clean(Path path, SafeName name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            BaseMediaInspection inspection = new BaseMediaInspection(file, name);
            inspection.clean();
            file.getFD().sync();
            return inspection.playing();
        } catch (EOFException cutShort) {
            throw Refusal.damaged(name);
        }
    }

    private void clean() throws IOException {
        file.seek(8);
        String brand = word();
        if (PICTURE_BRANDS.contains(brand)) {
            throw Refusal.type(name, "image/" + brand.strip());
        }
        if (OTHER_BRANDS.contains(brand)) {
            throw Refusal.mismatch(name, "video/quicktime");
        }
        boxes(0, file.length(), 0);
        if (!movie || !film && !sound) {
            throw Refusal.damaged(name);
        }
        if (film && name.format() == FileFormat.M4A) {
            throw Refusal.mismatch(name, FileFormat.MP4.mediaType);
        }
    }

    private Playing playing() {
        boolean shown = film && width > 0 && height > 0;
        return new Playing(shown ? Integer.valueOf(width) : null, shown ? Integer.valueOf(height) : null, milliseconds);
    }

    private void boxes(long from, long to, int depth) throws IOException {
        long at = from;
        while (to - at >= 8) {
            file.seek(at);
            long size = file.readInt() & 0xffffffffL;
            String type = word();
            long header = 8;
            if (size == 1) {
                size = file.readLong();
                header = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < header || size > to - at) {
                throw Refusal.damaged(name);
            }
            box(type, at, header, size, depth);
            at += size;
        }
    }

    private void box(String type, long at, long header, long size, int depth) throws IOException {
        if (PRIVATE.contains(type)) {
            erase(at, header, size);
        } else if (type.equals("hdlr") && size >= header + 12) {
            file.seek(at + header + 8);
            String handler = word();
            film |= handler.equals("vide");
            sound |= handler.equals("soun");
        } else if (type.equals("mvhd") && size >= header + 20) {
            length(at + header);
        } else if (type.equals("tkhd") && size >= header + 84) {
            size(at + size);
        } else if (PARENTS.contains(type) && depth < DEEPEST) {
            movie |= type.equals("moov");
            boxes(at + header, at + size, depth + 1);
        }
    }

    /** Version, flags, two times, then units a second and the length in them; all but the units are wide in version 1. */
    private void length(long body) throws IOException {
        file.seek(body);
        boolean wide = file.readByte() == 1;
        file.seek(body + (wide ? 20 : 12));
        long units = file.readInt() & 0xffffffffL;
        long length = wide ? file.readLong() : file.readInt() & 0xffffffffL;
        if (units > 0 && length > 0 && length / units < LONGEST / MILLIS) {
            milliseconds = length * MILLIS / units;
        }
    }

    /** The header of a track ends with the size of its picture, in 65,536ths of a pixel; that of sound is nought. */
    private void size(long end) throws IOException {
        file.seek(end - 8);
        width = Math.max(width, file.readInt() >>> 16);
        height = Math.max(height, file.readInt() >>> 16);
    }

    /** The box stays where it is, as free space full of zeros: every offset in the file keeps its meaning. */
    private void erase(long at, long header, long size) throws IOException {
        file.seek(at + 4);
        file.write("free".getBytes(StandardCharsets.ISO_8859_1));
        file.seek(at + header);
        byte[] zeros = new byte[8 * 1024];
        for (long left = size - header; left > 0; left -= zeros.length) {
            file.write(zeros, 0, (int) Math.min(zeros.length, left));
        }
    }

    private String word() throws IOException {
        byte[] word = new byte[4];
        file.readFully(word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
