package vn.gov.hanoi.cchc.media.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Real files, made here byte by byte. */
final class SampleFiles {

    static final String DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String XLSX_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String PPTX_MAIN = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    private SampleFiles() {
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static String pdfHead() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
    }

    static String pdfTail(String trailer) {
        return "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R " + trailer + ">>\nstartxref\n110\n%%EOF\n";
    }

    static byte[] pdf() {
        return latin(pdfHead() + pdfTail(""));
    }

    /** A zip archive of these entries, in this order. */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> ooxmlParts(String mainType) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", latin("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
            + "<Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>"));
        parts.put("_rels/.rels", latin("<Relationships/>"));
        parts.put("main.xml", latin("<document>Báo cáo</document>"));
        return parts;
    }

    static byte[] docxWith(String entry, byte[] content) {
        Map<String, byte[]> parts = ooxmlParts(DOCX_MAIN);
        parts.put(entry, content);
        return zip(parts);
    }

    static Map<String, byte[]> odfParts(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", latin(type));
        parts.put("content.xml", latin("<office/>"));
        parts.put("META-INF/manifest.xml", latin("<!DOCTYPE manifest><manifest:manifest/>"));
        return parts;
    }

    static byte[] ole(String directoryEntry) {
        return join(latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[1000],
            directoryEntry.getBytes(StandardCharsets.UTF_16LE), new byte[2000]);
    }

    /** Red above, blue below, so that turning shows. */
    static BufferedImage flag(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return image;
    }

    static byte[] picture(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return picture(flag(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg");
    }

    /** The picture with segments behind its start. */
    static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        byte[] start = {jpeg[0], jpeg[1]};
        byte[] rest = new byte[jpeg.length - 2];
        System.arraycopy(jpeg, 2, rest, 0, rest.length);
        return join(start, join(segments), rest);
    }

    static byte[] segment(int marker, byte[] data) {
        return join(ByteBuffer.allocate(4).putShort((short) marker).putShort((short) (data.length + 2)).array(), data);
    }

    /** EXIF with an orientation and the position of the Turtle Tower: 21°01′40″ N. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.position(38);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(latin("N\0\0\0"));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        tiff.putInt(0);
        tiff.position(80);
        tiff.putInt(21).putInt(1).putInt(1).putInt(1).putInt(40).putInt(1);
        tiff.put(latin("GPS-HO-GUOM"));
        return join(latin("Exif\0\0"), tiff.array());
    }

    static byte[] pngChunk(String type, byte[] data) {
        byte[] body = join(latin(type), data);
        CRC32 crc = new CRC32();
        crc.update(body);
        return join(ByteBuffer.allocate(4).putInt(data.length).array(), body, ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    static final byte[] PNG_SIGNATURE = latin("\u0089PNG\r\n\u001a\n");

    /** Only a header: whoever tries to decode it asks for ten gigabytes. */
    static byte[] hugePng() {
        byte[] header = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000).put(new byte[] {8, 6, 0, 0, 0}).array();
        return join(PNG_SIGNATURE, pngChunk("IHDR", header), pngChunk("IDAT", new byte[] {0x78, (byte) 0x9c}), pngChunk("IEND", new byte[0]));
    }

    static byte[] box(String type, byte[]... content) {
        byte[] body = join(content);
        return join(ByteBuffer.allocate(4).putInt(8 + body.length).array(), latin(type), body);
    }

    static byte[] track(String handler) {
        return box("trak", box("mdia", box("hdlr", new byte[8], latin(handler), new byte[13])));
    }

    static byte[] baseMedia(String brand, byte[]... movie) {
        return join(box("ftyp", latin(brand), new byte[4]), box("moov", movie), box("mdat", new byte[64]));
    }

    /** MPEG-1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes a frame. */
    static byte[] mp3Frames(int count) {
        ByteBuffer out = ByteBuffer.allocate(417 * count);
        for (int i = 0; i < count; i++) {
            out.position(417 * i);
            out.put(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0x00});
        }
        return out.array();
    }

    /** A stream of this head and then as much of the same byte as anybody reads; memory would not hold it. */
    static InputStream endless(byte[] head) {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < head.length ? head[(int) at++] & 0xff : 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }
}
