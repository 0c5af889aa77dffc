package vn.gov.hanoi.cchc.media.control;

import static vn.gov.hanoi.cchc.media.control.SampleFiles.PNG_SIGNATURE;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.flag;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.join;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.latin;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.picture;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.pngChunk;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.segment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Notes as cameras and picture desks write them into files. */
final class NoteBlocks {

    static final int APP1 = 0xffe1;
    static final int APP13 = 0xffed;
    private static final String RESOURCES = "Photoshop 3.0\0";

    private NoteBlocks() {
    }

    /** Content of a segment APP13. */
    static byte[] iptc(Object... dataSetsAndTexts) {
        return join(latin(RESOURCES), resource(dataSetsAndTexts));
    }

    /** Segments APP13 that hold one record between them. */
    static byte[] longIptc(Object... dataSetsAndTexts) {
        byte[] resource = resource(dataSetsAndTexts);
        byte[] all = {};
        for (int at = 0; at < resource.length; at += 60_000) {
            all = join(all, segment(APP13, join(latin(RESOURCES), Arrays.copyOfRange(resource, at, Math.min(resource.length, at + 60_000)))));
        }
        return all;
    }

    private static byte[] resource(Object... dataSetsAndTexts) {
        ByteArrayOutputStream sets = new ByteArrayOutputStream();
        sets.writeBytes(new byte[] {0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47});
        for (int i = 0; i < dataSetsAndTexts.length; i += 2) {
            byte[] text = ((String) dataSetsAndTexts[i + 1]).getBytes(StandardCharsets.UTF_8);
            sets.writeBytes(new byte[] {0x1c, 2, (byte) (int) (Integer) dataSetsAndTexts[i]});
            sets.writeBytes(text.length < 0x8000 ? ByteBuffer.allocate(2).putShort((short) text.length).array()
                : ByteBuffer.allocate(6).putShort((short) 0x8004).putInt(text.length).array());
            sets.writeBytes(text);
        }
        return join(latin("8BIM\u0004\u0004\0\0"), ByteBuffer.allocate(4).putInt(sets.size()).array(), sets.toByteArray(), new byte[sets.size() % 2]);
    }

    /** Content of a segment APP1: EXIF that names the artist and the copyright. */
    static byte[] artist(String artist, String copyright) {
        byte[] who = join(artist.getBytes(StandardCharsets.UTF_8), new byte[1]);
        byte[] whose = join(copyright.getBytes(StandardCharsets.UTF_8), new byte[1]);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + who.length + whose.length);
        tiff.put(latin("MM\0*")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(who.length).putInt(38);
        tiff.putShort((short) 0x8298).putShort((short) 2).putInt(whose.length).putInt(38 + who.length);
        tiff.putInt(0).put(who).put(whose);
        return join(latin("Exif\0\0"), tiff.array());
    }

    static byte[] xmp(String attributes, String elements) {
        return ("<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' xmlns:dc='" + NoteField.DC
            + "' xmlns:photoshop='" + NoteField.PHOTOSHOP + "' xmlns:exif='http://ns.adobe.com/exif/1.0/' " + attributes + ">" + elements
            + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xmpSegment(byte[] packet) {
        return segment(APP1, join(latin("http://ns.adobe.com/xap/1.0/\0"), packet));
    }

    static byte[] xmpChunk(byte[] packet, boolean packed) {
        byte[] text = packet;
        if (packed) {
            Deflater deflater = new Deflater();
            deflater.setInput(packet);
            deflater.finish();
            text = new byte[packet.length + 100];
            text = Arrays.copyOf(text, deflater.deflate(text));
            deflater.end();
        }
        return pngChunk("iTXt", join(latin("XML:com.adobe.xmp\0"), new byte[] {(byte) (packed ? 1 : 0), 0}, latin("vi\0XMP\0"), text));
    }

    /** A PNG picture with chunks behind its header. */
    static byte[] pngWith(int width, int height, byte[]... chunks) {
        byte[] png = picture(flag(width, height, BufferedImage.TYPE_4BYTE_ABGR), "png");
        return join(PNG_SIGNATURE, Arrays.copyOfRange(png, 8, 33), join(chunks), Arrays.copyOfRange(png, 33, png.length));
    }
}
