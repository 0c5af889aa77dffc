package vn.gov.hanoi.cchc.media.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The IPTC record (IIM 4.2) inside the image resources of Photoshop, as JPEG carries it in its segment APP13. */
final class IptcRecord {

    /** Bytes of a text that are looked at: more than the longest field takes. */
    static final int LONGEST = 16 * 1024;

    private static final int RESOURCE = 0x3842494d;
    private static final int IPTC = 0x0404;
    private static final int APP13 = 0xffed;
    private static final int MARK = 0x1c;
    private static final int EXTENDED = 0x8000;

    private IptcRecord() {
    }

    /** @param resources image resources, one of which is the record */
    static void read(byte[] resources, Map<NoteField, String> texts) {
        ByteBuffer in = ByteBuffer.wrap(resources);
        while (in.remaining() >= 12 && in.getInt() == RESOURCE) {
            int id = in.getShort() & 0xffff;
            int title = in.get(in.position()) & 0xff;
            in.position(in.position() + title + 1 + (title + 1) % 2);
            int size = in.getInt();
            if (size < 0 || size > in.remaining()) {
                return;
            }
            if (id == IPTC) {
                dataSets(in.slice().limit(size), texts);
            }
            in.position(Math.min(in.limit(), in.position() + size + size % 2));
        }
    }

    private static void dataSets(ByteBuffer in, Map<NoteField, String> texts) {
        while (in.remaining() >= 5 && in.get() == MARK) {
            int dataSet = (in.get() & 0xff) << 8 | in.get() & 0xff;
            int size = in.getShort() & 0xffff;
            if (size == EXTENDED + 4 && in.remaining() >= 4) {
                size = in.getInt();
            }
            if (size < 0 || size > in.remaining()) {
                return;
            }
            byte[] text = new byte[Math.min(size, LONGEST)];
            in.get(in.position(), text);
            in.position(in.position() + size);
            for (NoteField field : NoteField.values()) {
                if (dataSet == (2 << 8 | field.dataSet)) {
                    put(field, text, texts);
                }
            }
        }
    }

    /** UTF-8, whatever the record says about itself; what is not, is read as Latin-1 as its authors' programs do. The first one counts. */
    static void put(NoteField field, byte[] text, Map<NoteField, String> texts) {
        if (texts.containsKey(field)) {
            return;
        }
        String clean = field.clean(decoded(text));
        if (clean != null) {
            texts.put(field, clean);
        }
    }

    private static String decoded(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException notUtf8) {
            if (text.length == LONGEST) {
                // Cut in the middle of a letter.
                return new String(text, StandardCharsets.UTF_8);
            }
            return new String(text, StandardCharsets.ISO_8859_1);
        }
    }

    /** The fields that are carried over, as a segment of a JPEG picture; empty when there are none. */
    static byte[] segment(Map<NoteField, String> texts) {
        List<byte[]> sets = new ArrayList<>();
        texts.forEach((field, text) -> {
            if (field.isCarried()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                sets.add(ByteBuffer.allocate(5 + utf8.length).put((byte) MARK).put((byte) 2).put((byte) field.dataSet)
                    .putShort((short) utf8.length).put(utf8).array());
            }
        });
        if (sets.isEmpty()) {
            return new byte[0];
        }
        // Record 1:90, "ESC % G": what follows is UTF-8.
        sets.add(0, new byte[] {MARK, 1, 90, 0, 3, 0x1b, 0x25, 0x47});
        int length = sets.stream().mapToInt(set -> set.length).sum();
        byte[] label = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(4 + label.length + 12 + length + length % 2);
        out.putShort((short) APP13).putShort((short) (out.capacity() - 2)).put(label);
        out.putInt(RESOURCE).putShort((short) IPTC).putShort((short) 0).putInt(length);
        sets.forEach(out::put);
        return out.array();
    }
}
