package vn.gov.hanoi.cchc.it.http;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** Files, most of which nobody should accept. */
final class SampleFiles {

    /** What a file really is. */
    enum Kind {
        EMPTY, PROGRAM, PAGE, DRAWING, MACRO, ENCRYPTED_OFFICE, ENCRYPTED_PDF, PDF, PNG, HUGE_PICTURE, BOMB, ZIP, CAPTIONS;

        byte[] bytes() {
            return switch (this) {
                case EMPTY -> new byte[0];
                case PROGRAM -> Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0}, 4_096);
                case PAGE -> "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
                case DRAWING -> "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
                case MACRO -> zip("[Content_Types].xml", word("application/vnd.ms-word.document.macroEnabled.main+xml"), "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", "word/vbaProject.bin", "macro");
                // an office document with a password is a compound file with one stream of this name
                case ENCRYPTED_OFFICE -> compound("EncryptedPackage");
                case ENCRYPTED_PDF -> new String(SamplePdf.BYTES, StandardCharsets.US_ASCII).replace("trailer<</Root 1 0 R>>",
                    "trailer<</Root 1 0 R/Encrypt 9 0 R>>").getBytes(StandardCharsets.US_ASCII);
                case PDF -> SamplePdf.BYTES;
                case PNG -> png();
                case HUGE_PICTURE -> {
                    byte[] picture = png();
                    yield Arrays.copyOf(picture, 11 << 20);
                }
                case BOMB -> zip("[Content_Types].xml", word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                    "word/document.xml", "0".repeat(30_000_000));
                case ZIP -> zip("tin.txt", "Tin");
                case CAPTIONS -> "WEBVTT\n\n00:02.000 --> 00:03.000\nMột\n\n00:01.000 --> 00:04.000\nHai\n".getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    private SampleFiles() {
    }

    /** A small picture, each time another one. */
    static byte[] png() {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, (int) System.nanoTime() & 0xffffff);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A document of a word processor. @param body {@link #paragraph paragraphs} and other parts of its body */
    static byte[] docx(String body) {
        return zip("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
            + "</w:body></w:document>");
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** One page with these words. @param words ASCII */
    static byte[] pdf(String words) {
        String text = "BT /F1 12 Tf 20 100 Td (" + words + ") Tj ET";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream\nendobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Files the portal keeps, those on the staging shelf not counted; what was delivered before has been read and drawn by then. */
    static long stored(RunningPortal portal) {
        Waiting.until("everything is drawn", Duration.ofMinutes(2), () -> portal.text("select (select count(*) from media_preview where state = 'WAITING')"
            + " + (select count(*) from media_file where text_state = 'WAITING')").equals("0"));
        Path folder = portal.data().resolve("files");
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("staging")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and contents in turn. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String word(String type) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
            + type + "\"/></Types>";
    }

    private static byte[] compound(String stream) {
        byte[] file = new byte[4_096];
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(head, 0, file, 0, head.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }
}
