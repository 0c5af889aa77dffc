package vn.gov.hanoi.cchc.media.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/**
 * Three entries of the first directory of an EXIF block: which way is up, the artist, the copyright. Nothing else is even looked at: a
 * reader of all entries takes as much memory as they claim together, which is a thousand times the block.
 */
final class ExifNotes {

    private static final int ORIENTATION = 0x0112;
    private static final int ARTIST = 0x013b;
    private static final int COPYRIGHT = 0x8298;
    private static final int ENTRY = 12;
    private static final int INLINE = 4;
    private static final int TEXT = 2;
    private static final int SHORT = 3;

    private final ByteBuffer in;
    private final int first;
    private final int count;

    /** @throws IndexOutOfBoundsException when the block ends before its directory begins */
    ExifNotes(byte[] exif) {
        in = ByteBuffer.wrap(exif).order(exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        first = directory + 2;
        count = Math.min(in.getShort(directory) & 0xffff, (exif.length - first) / ENTRY);
    }

    /** 1 to 8; 1 when it is not said. */
    int orientation() {
        int at = find(ORIENTATION);
        int value = at < 0 ? 1 : (in.getShort(at + 2) == SHORT ? in.getShort(at + 8) : in.getInt(at + 8));
        return value >= 1 && value <= 8 ? value : 1;
    }

    void read(Map<NoteField, String> texts) {
        take(ARTIST, NoteField.AUTHOR, texts);
        take(COPYRIGHT, NoteField.COPYRIGHT, texts);
    }

    private void take(int tag, NoteField field, Map<NoteField, String> texts) {
        int at = find(tag);
        if (at < 0 || in.getShort(at + 2) != TEXT) {
            return;
        }
        long size = in.getInt(at + 4) & 0xffffffffL;
        long from = size <= INLINE ? at + 8 : in.getInt(at + 8) & 0xffffffffL;
        if (from < in.capacity()) {
            int to = (int) Math.min(from + Math.min(size, IptcRecord.LONGEST), in.capacity());
            IptcRecord.put(field, untilZero(Arrays.copyOfRange(in.array(), (int) from, to)), texts);
        }
    }

    private static byte[] untilZero(byte[] text) {
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return Arrays.copyOf(text, end);
    }

    /** Where the entry begins; −1 when there is none. */
    private int find(int tag) {
        for (int i = 0; i < count; i++) {
            if ((in.getShort(first + i * ENTRY) & 0xffff) == tag) {
                return first + i * ENTRY;
            }
        }
        return -1;
    }
}
