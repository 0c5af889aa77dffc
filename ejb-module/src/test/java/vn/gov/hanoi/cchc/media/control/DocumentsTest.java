package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.DOCX_MAIN;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.PPTX_MAIN;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.XLSX_MAIN;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.docxWith;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.endless;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.join;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.latin;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.odfParts;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.ole;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.ooxmlParts;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.pdf;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.pdfHead;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.pdfTail;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.Sha256;

class DocumentsTest {

    @TempDir
    Path data;
    private Reception counter;

    @BeforeEach
    void open() {
        counter = new Reception(data);
    }

    private void refused(byte[] bytes, String name, String code) {
        assertThat(counter.refusal(bytes, name)).isEqualTo(code);
        assertThat(counter.waiting()).as("nothing of a refused file is left behind").isZero();
    }

    private void taken(byte[] bytes, String name, String mediaType, MediaKind kind) throws Exception {
        StagedFile file = counter.stage(bytes, name);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.sha256()).isEqualTo(Sha256.of(bytes)).isEqualTo(file.original());
        assertThat(Files.readAllBytes(file.path())).isEqualTo(bytes);
    }

    @Test
    void documents_and_tables_of_the_list_are_taken_byte_by_byte() throws Exception {
        taken(pdf(), "a.pdf", "application/pdf", MediaKind.DOCUMENT);
        taken(zip(ooxmlParts(DOCX_MAIN)), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaKind.DOCUMENT);
        taken(zip(ooxmlParts(XLSX_MAIN)), "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaKind.DATA);
        taken(zip(ooxmlParts(PPTX_MAIN)), "a.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", MediaKind.DOCUMENT);
        taken(zip(odfParts("application/vnd.oasis.opendocument.text")), "a.odt", "application/vnd.oasis.opendocument.text", MediaKind.DOCUMENT);
        taken(zip(odfParts("application/vnd.oasis.opendocument.spreadsheet")), "a.ods", "application/vnd.oasis.opendocument.spreadsheet",
            MediaKind.DATA);
        taken("Mã,Tên\n1,Hoàn Kiếm\n".getBytes(StandardCharsets.UTF_8), "a.csv", "text/csv", MediaKind.DATA);
        taken("Kính gửi: Ban biên tập\n".getBytes(StandardCharsets.UTF_8), "a.txt", "text/plain", MediaKind.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.csv", "a.txt", "a.jpg", "a.mp4"})
    void an_empty_file_is_refused(String name) {
        refused(new byte[0], name, "file.empty");
    }

    @Test
    void a_document_over_fifty_megabytes_is_refused_while_it_arrives() {
        assertThat(counter.refusal(endless(latin(pdfHead())), "a.pdf")).isEqualTo("file.too-large");
        assertThat(counter.waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"a.docx", "a.txt", "a.csv", "a.jpg", "a.mp4", "a.mp3", "a.ods"})
    void a_pdf_under_another_name_is_a_mismatch(String name) {
        refused(pdf(), name, "file.type.mismatch");
    }

    @Test
    void a_table_under_the_name_of_a_text_is_a_mismatch() {
        refused(zip(ooxmlParts(XLSX_MAIN)), "a.docx", "file.type.mismatch");
        refused(zip(odfParts("application/vnd.oasis.opendocument.spreadsheet")), "a.odt", "file.type.mismatch");
        refused(zip(odfParts("application/vnd.oasis.opendocument.text")), "a.docx", "file.type.mismatch");
        refused(latin("chỉ là chữ"), "a.pdf", "file.type.mismatch");
    }

    @Test
    void what_is_not_on_the_list_is_refused_under_any_name() {
        refused(latin("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"), "a.pdf", "file.type.refused");
        refused(join(latin("\u007fELF\2\1\1"), new byte[60]), "a.docx", "file.type.refused");
        refused(latin("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "a.png", "file.type.refused");
        refused(latin("<!DOCTYPE html><html><script>alert(1)</script></html>"), "a.pdf", "file.type.refused");
        refused(latin("<!DOCTYPE html><html><script>alert(1)</script></html>"), "a.txt", "file.type.refused");
        refused(latin("  \n<script>alert(1)</script>"), "a.csv", "file.type.refused");
        refused(latin("#!/bin/sh\nrm -rf /\n"), "a.txt", "file.type.refused");
        refused(ole("WordDocument"), "a.docx", "file.type.refused");
        refused(zip(Map.of("a.txt", latin("x"))), "a.docx", "file.type.refused");
        refused(zip(odfParts("application/vnd.oasis.opendocument.graphics")), "a.odt", "file.type.refused");
        refused(zip(ooxmlParts("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")), "a.docx", "file.type.refused");
    }

    @Nested
    class Pdf {

        @Test
        void with_a_password_is_refused() {
            refused(latin(pdfHead() + pdfTail("/Encrypt 5 0 R ")), "a.pdf", "file.encrypted");
            refused(latin(pdfHead() + "9 0 obj\n<< /Type /XRef /Encrypt\n5 0 R /Length 4 >>\nstream\nabcd\nendstream\nendobj\nstartxref\n9\n%%EOF"),
                "a.pdf", "file.encrypted");
            for (int shift = 0; shift < 24; shift++) {
                String padding = "%" + "x".repeat(64 * 1024 - pdfHead().length() - shift - 2) + "\n";
                assertThat(counter.refusal(latin(pdfHead() + padding + "/Encrypt 5 0 R\n" + pdfTail("")), "a.pdf")).as("cut at %d", shift)
                    .isEqualTo("file.encrypted");
            }
            String far = "% " + "x".repeat(200_000) + "\n";
            refused(latin(pdfHead() + far + pdfTail("/Encrypt << /V 2 >> ")), "a.pdf", "file.encrypted");
        }

        @Test
        void that_writes_about_encryption_in_its_text_is_taken() throws Exception {
            byte[] bytes = latin(pdfHead() + "4 0 obj\n<< /Length 60 >>\nstream\n(/Encrypt 5 0 R <html> in a text)\nendstream\nendobj\n"
                + pdfTail("/EncryptMetadata false "));
            byte[] late = join(latin(pdfHead() + "%" + " ".repeat(2000) + "\n"), Arrays.copyOfRange(bytes, pdfHead().length(), bytes.length));
            taken(late, "a.pdf", "application/pdf", MediaKind.DOCUMENT);
        }

        @Test
        void that_is_a_web_page_as_well_is_refused() {
            refused(latin("%PDF-1.7\n<html><body><script>alert(1)</script></body></html>\n" + pdfHead().substring(9) + pdfTail("")), "a.pdf",
                "file.type.refused");
            refused(latin("<html><!-- \n" + pdfHead() + pdfTail("") + "--><script>alert(1)</script></html>"), "a.pdf", "file.type.refused");
            refused(latin(pdfHead() + pdfTail("") + "<script>alert(1)</script>"), "a.pdf", "file.type.refused");
            refused(latin(pdfHead() + "%" + "x".repeat(70_000) + "<ScRiPt src=x>\n" + pdfTail("")), "a.pdf", "file.type.refused");
            refused(latin("%PDF-1.7\n1 0 obj\n<< /Length 9 >>\nstream\n<svg onload=alert(1)>\nendstream\nendobj\n" + pdfTail("")), "a.pdf",
                "file.type.refused");
        }

        @Test
        void that_is_an_archive_as_well_is_refused() {
            refused(join(latin(pdfHead() + pdfTail("")), zip(Map.of("x.class", new byte[] {1, 2, 3}))), "a.pdf", "file.type.refused");
        }

        @Test
        void that_begins_later_than_at_its_first_byte_is_not_one() {
            refused(join(new byte[] {0, 1, 2, 3}, pdf()), "a.pdf", "file.type.mismatch");
        }

        @Test
        void that_was_cut_short_is_damaged() {
            refused(latin(pdfHead()), "a.pdf", "file.damaged");
        }
    }

    @Nested
    class Office {

        @ParameterizedTest
        @ValueSource(strings = {"word/vbaProject.bin", "word/VBAProject.BIN", "word/vbaData.xml", "xl/macrosheets/sheet1.xml", "Scripts/python/a.py",
            "Basic/Standard/Module1.xml"})
        void with_a_macro_is_refused(String part) {
            refused(docxWith(part, latin("x")), "a.docx", "file.type.refused");
        }

        @Test
        void with_a_macro_under_a_harmless_name_is_refused() {
            refused(zip(ooxmlParts("application/vnd.ms-word.document.macroEnabled.main+xml")), "a.docx", "file.type.refused");
            refused(docxWith("word/_rels/document.xml.rels",
                latin("<Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"bild.bin\"/>")),
                "a.docx", "file.type.refused");
            refused(docxWith("word/_rels/document.xml.rels",
                "<Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/>".getBytes(StandardCharsets.UTF_16LE)),
                "a.docx", "file.type.refused");
            Map<String, byte[]> embedding = ooxmlParts(DOCX_MAIN);
            embedding.put("[Content_Types].xml", join(embedding.get("[Content_Types].xml"),
                latin("<Default Extension=\"bin\" ContentType=\"application/vnd.ms-word.document.macroEnabled.12\"/>")));
            refused(zip(embedding), "a.docx", "file.type.refused");
            Map<String, byte[]> odt = odfParts("application/vnd.oasis.opendocument.text");
            odt.put("Basic/Standard/Module1.xml", latin("Sub Main"));
            refused(zip(odt), "a.odt", "file.type.refused");
        }

        @Test
        void with_empty_macro_libraries_is_taken() {
            Map<String, byte[]> odt = odfParts("application/vnd.oasis.opendocument.text");
            odt.put("Basic/script-lc.xml", latin("<!DOCTYPE library:libraries><x/>"));
            assertThat(counter.refusal(zip(odt), "a.odt")).isNull();
        }

        @Test
        void with_a_macro_in_an_embedded_document_is_refused() {
            byte[] inner = docxWith("word/vbaProject.bin", latin("x"));
            refused(docxWith("word/embeddings/inner.docx", inner), "a.docx", "file.type.refused");
            assertThat(counter.refusal(docxWith("word/embeddings/inner.xlsx", zip(ooxmlParts(XLSX_MAIN))), "a.docx")).isNull();
        }

        @Test
        void with_a_password_is_refused() {
            refused(ole("EncryptedPackage"), "a.docx", "file.encrypted");
            refused(ole("EncryptedPackage"), "a.xlsx", "file.encrypted");
            Map<String, byte[]> odt = odfParts("application/vnd.oasis.opendocument.text");
            odt.put("META-INF/manifest.xml", latin("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"));
            refused(zip(odt), "a.odt", "file.encrypted");
            byte[] locked = zip(ooxmlParts(DOCX_MAIN));
            setEncryptionBits(locked);
            refused(locked, "a.docx", "file.encrypted");
        }

        @Test
        void with_an_entity_is_refused() {
            refused(docxWith("word/x.xml", latin("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")), "a.docx", "file.type.refused");
            refused(docxWith("word/x.xml", "<!DOCTYPE a SYSTEM \"http://x/\"><a/>".getBytes(StandardCharsets.UTF_16)), "a.docx", "file.type.refused");
        }

        @Test
        void of_the_open_kind_with_an_entity_in_its_manifest_is_refused() {
            Map<String, byte[]> odt = odfParts("application/vnd.oasis.opendocument.text");
            odt.put("META-INF/manifest.xml", latin("<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><m/>"));
            refused(zip(odt), "a.odt", "file.type.refused");
        }

        @Test
        void that_is_two_documents_is_refused() {
            Map<String, byte[]> both = odfParts("application/vnd.oasis.opendocument.text");
            both.putAll(ooxmlParts(DOCX_MAIN));
            refused(zip(both), "a.docx", "file.type.refused");
        }

        @Test
        void with_a_step_to_the_parent_folder_is_refused() {
            refused(docxWith("../../etc/cron.d/x", latin("x")), "a.docx", "file.type.refused");
            refused(docxWith("C:\\x", latin("x")), "a.docx", "file.type.refused");
        }

        @Test
        void that_was_cut_short_is_damaged() {
            byte[] whole = docxWith("word/a.bin", new byte[5000]);
            refused(Arrays.copyOf(whole, whole.length - 30), "a.docx", "file.damaged");
        }

        private void setEncryptionBits(byte[] zip) {
            for (int i = 0; i < zip.length - 10; i++) {
                boolean local = ContentType.at(zip, i, "PK\3\4");
                if (local || ContentType.at(zip, i, "PK\1\2")) {
                    zip[i + (local ? 6 : 8)] |= 1;
                }
            }
        }
    }

    @Nested
    class Bomb {

        @Test
        void that_grows_a_hundredfold_is_refused() {
            refused(docxWith("word/a.xml", new byte[20 * 1024 * 1024]), "a.docx", "file.archive.bomb");
        }

        @Test
        void of_more_than_a_thousand_entries_is_refused() {
            Map<String, byte[]> parts = ooxmlParts(DOCX_MAIN);
            for (int i = parts.size(); i < 1000; i++) {
                parts.put("word/" + i, new byte[] {1});
            }
            assertThat(counter.refusal(zip(parts), "a.docx")).isNull();
            parts.put("word/one-too-many", new byte[] {1});
            assertThat(counter.refusal(zip(parts), "b.docx")).isEqualTo("file.archive.bomb");
        }

        @Test
        void of_more_than_a_thousand_entries_in_all_its_archives_is_refused() {
            Map<String, byte[]> inner = new LinkedHashMap<>();
            for (int i = 0; i < 600; i++) {
                inner.put("x" + i, new byte[] {1});
            }
            Map<String, byte[]> parts = ooxmlParts(DOCX_MAIN);
            parts.put("word/embeddings/a.zip", zip(inner));
            parts.put("word/embeddings/b.zip", zip(inner));
            refused(zip(parts), "a.docx", "file.archive.bomb");
        }

        @Test
        void that_announces_a_huge_directory_is_refused_before_it_is_read() {
            byte[] bytes = zip(ooxmlParts(DOCX_MAIN));
            bytes[bytes.length - 22 + 11] = 0x7f;
            refused(bytes, "a.docx", "file.archive.bomb");
        }

        @Test
        void hidden_among_honest_parts_is_refused() {
            byte[] noise = new byte[2 * 1024 * 1024];
            new Random(1).nextBytes(noise);
            Map<String, byte[]> parts = ooxmlParts(DOCX_MAIN);
            parts.put("word/media/a.bin", noise);
            assertThat(counter.refusal(zip(parts), "a.docx")).isNull();
            parts.put("word/b.xml", new byte[1024 * 1024]);
            assertThat(counter.refusal(zip(parts), "b.docx")).isEqualTo("file.archive.bomb");
        }

        @Test
        void of_many_small_dense_parts_is_refused() {
            Map<String, byte[]> parts = ooxmlParts(DOCX_MAIN);
            for (int i = 0; i < 500; i++) {
                parts.put("word/" + i + ".xml", new byte[90 * 1024]);
            }
            refused(zip(parts), "a.docx", "file.archive.bomb");
        }

        @Test
        void of_three_levels_is_refused() {
            byte[] third = zip(Map.of("c.txt", latin("x")));
            byte[] second = zip(Map.of("b.zip", third));
            assertThat(counter.refusal(docxWith("word/embeddings/b.zip", third), "a.docx")).isNull();
            assertThat(counter.refusal(docxWith("word/embeddings/a.zip", second), "b.docx")).isEqualTo("file.archive.bomb");
        }

        @Test
        void over_two_hundred_megabytes_is_refused_though_no_part_is_dense() {
            byte[] noise = new byte[8 * 1024 * 1024];
            new Random(1).nextBytes(noise);
            for (int i = 0; i < noise.length; i++) {
                noise[i] = i % 24 == 0 ? noise[i] : (byte) 'a';
            }
            Map<String, byte[]> parts = new LinkedHashMap<>(ooxmlParts(DOCX_MAIN));
            for (int i = 0; i < 26; i++) {
                parts.put("word/" + i + ".bin", noise);
            }
            refused(zip(parts), "a.docx", "file.archive.bomb");
        }

        @Test
        void that_lies_about_its_directory_is_refused() {
            byte[] bytes = zip(ooxmlParts(DOCX_MAIN));
            int end = bytes.length - 22;
            bytes[end + 12] = 1;
            bytes[end + 13] = 0;
            refused(bytes, "a.docx", "file.damaged");
        }
    }

    @Nested
    class Text {

        @Test
        void in_utf_16_with_its_mark_is_taken() {
            assertThat(counter.refusal("Hà Nội\n".getBytes(StandardCharsets.UTF_16), "a.txt")).isNull();
            assertThat(counter.refusal(join(latin("\u00ff\u00fe"), "Hà Nội".getBytes(StandardCharsets.UTF_16LE)), "b.csv")).isNull();
            assertThat(counter.refusal(join(latin("\u00ef\u00bb\u00bf"), "Hà Nội".getBytes(StandardCharsets.UTF_8)), "c.csv")).isNull();
        }

        @Test
        void in_an_old_encoding_is_refused_with_its_own_words() {
            refused(join(latin("M\u00e3,T\u00ean\n"), latin("x".repeat(50))), "a.csv", "file.text.encoding");
        }

        @Test
        void with_binary_inside_is_a_mismatch() {
            refused(join(latin("Ten,So\n"), new byte[] {0, 1, 2}), "a.csv", "file.type.mismatch");
            refused(join("Tên".getBytes(StandardCharsets.UTF_8), new byte[] {0x1b}, latin("[31m")), "a.txt", "file.type.mismatch");
            refused(join(latin("a".repeat(70_000)), new byte[] {0}), "a.txt", "file.type.mismatch");
        }
    }

    @AfterEach
    void nothing_but_whole_files_is_in_the_folder() throws Exception {
        try (var files = Files.list(counter.settings.staging())) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.matches("[0-9a-f-]{36}"));
        }
    }
}
