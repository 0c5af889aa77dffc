package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;

/**
 * The two things in a picture's metadata that are worth reading: which way is up, and what it says about whose work it is. Everything
 * else, the place first of all, goes with the old bytes.
 *
 * @param orientation 1 to 8 as EXIF counts them
 * @param texts       by field, clean and bounded; where IPTC, XMP and EXIF differ, the first of them counts
 */
record PictureNotes(int orientation, Map<NoteField, String> texts) {

    /** Notes that cannot be read are no notes: a picture is not refused for them, and a broken block does not cost the next one. */
    static PictureNotes of(Path picture, FileFormat format) throws IOException {
        Map<NoteField, String> texts = new EnumMap<>(NoteField.class);
        PictureChunks chunks = PictureChunks.of(Files.readAllBytes(picture), format);
        int[] orientation = {1};
        attempt(() -> IptcRecord.read(chunks.iptc(), texts));
        attempt(() -> XmpPacket.read(chunks.xmp(), texts));
        attempt(() -> {
            ExifNotes exif = new ExifNotes(chunks.exif());
            orientation[0] = exif.orientation();
            exif.read(texts);
        });
        return new PictureNotes(orientation[0], texts);
    }

    /** A length that points outside ends the reading of its block; what was read before stays. */
    private static void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException damaged) {
            // Only this block is lost.
        }
    }

    /** For the people who describe the picture; null when it says nothing. */
    EmbeddedText embedded() {
        return texts.isEmpty() ? null : new EmbeddedText(texts.get(NoteField.AUTHOR), texts.get(NoteField.CREDIT), texts.get(NoteField.SOURCE),
            texts.get(NoteField.COPYRIGHT), texts.get(NoteField.HEADLINE), texts.get(NoteField.CAPTION));
    }

    /** What names the author, in the form of a picture of this format; empty when there is nothing to say or no place for it. */
    byte[] block(FileFormat format) {
        return switch (format) {
            case JPEG -> IptcRecord.segment(texts);
            case PNG -> XmpPacket.chunk(texts);
            default -> new byte[0];
        };
    }
}
