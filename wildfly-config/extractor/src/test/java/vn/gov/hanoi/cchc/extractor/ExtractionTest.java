package vn.gov.hanoi.cchc.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @TempDir
    private Path folder;

    private Outcome read(String type, byte[] bytes) throws IOException {
        return new Extraction(10_000).read(type, Files.write(folder.resolve("tep"), bytes), words());
    }

    private Path words() {
        return folder.resolve("words");
    }

    private String text() throws IOException {
        return Files.readString(words());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] pdf(String words, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (words != null) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return bytes(document::save);
        }
    }

    private static byte[] word(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Đầu trang");
            return bytes(document::write);
        }
    }

    @Test
    void a_pdf_is_read() throws IOException {
        assertThat(read(PDF, pdf("Quyet dinh 819", null))).isEqualTo(Outcome.READ);
        assertThat(text()).contains("Quyet dinh 819");
    }

    @Test
    void a_scan_has_no_words() throws IOException {
        assertThat(read(PDF, pdf(null, null))).isEqualTo(Outcome.EMPTY);
    }

    @Test
    void what_asks_for_a_password_is_told_apart() throws IOException {
        assertThat(read(PDF, pdf("Quyet dinh", "khoa"))).isEqualTo(Outcome.ENCRYPTED);
    }

    @Test
    void a_word_document_is_read_with_its_headers() throws IOException {
        assertThat(read(DOCX, word("Kế hoạch cải cách hành chính"))).isEqualTo(Outcome.READ);
        assertThat(text()).contains("Kế hoạch cải cách hành chính").contains("Đầu trang");
    }

    @Test
    void a_spreadsheet_is_read() throws IOException {
        byte[] bytes;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Chỉ số").createRow(0).createCell(0).setCellValue("Sở Nội vụ");
            bytes = bytes(book::write);
        }
        assertThat(read(XLSX, bytes)).isEqualTo(Outcome.READ);
        assertThat(text()).contains("Chỉ số").contains("Sở Nội vụ");
    }

    @Test
    void an_open_document_and_plain_text_are_read() throws IOException {
        assertThat(read(ODT, bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write(ODT.getBytes(StandardCharsets.US_ASCII));
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>Báo cáo quý</text:p>"
                    + "</office:text></office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
            }
        }))).isEqualTo(Outcome.READ);
        assertThat(text()).contains("Báo cáo quý");
        assertThat(read("text/plain", "Thông báo".getBytes(StandardCharsets.UTF_8))).isEqualTo(Outcome.READ);
        assertThat(text()).contains("Thông báo");
    }

    @Test
    void a_document_inside_a_document_is_read_too() throws IOException {
        byte[] inner = word("Phụ lục bên trong");
        byte[] outer;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Bên ngoài");
            var part = document.getPackage().createPart(org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/embeddings/a.docx"), DOCX);
            try (OutputStream out = part.getOutputStream()) {
                out.write(inner);
            }
            document.getPackagePart().addRelationship(part.getPartName(), org.apache.poi.openxml4j.opc.TargetMode.INTERNAL,
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
            outer = bytes(document::write);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        assertThat(read(DOCX, outer)).isEqualTo(Outcome.READ);
        assertThat(text()).contains("Bên ngoài").contains("Phụ lục bên trong");
    }

    @Test
    void more_words_than_are_read_are_cut_and_said_to_be() throws IOException {
        assertThat(read("text/plain", "Báo cáo. ".repeat(5_000).getBytes(StandardCharsets.UTF_8))).isEqualTo(Outcome.TOO_LARGE);
        assertThat(text()).hasSize(10_000);
    }

    @Test
    void what_is_broken_has_an_answer_too() throws IOException {
        assertThat(read(PDF, "%PDF-1.4\nnothing".getBytes(StandardCharsets.US_ASCII))).isIn(Outcome.FAILED, Outcome.EMPTY);
        assertThat(read(DOCX, "PK".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Outcome.FAILED);
        assertThat(read(PDF, ("%PDF-1.4\n1 0 obj" + "[".repeat(200_000) + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.US_ASCII)))
            .isIn(Outcome.FAILED, Outcome.EMPTY);
    }
}
