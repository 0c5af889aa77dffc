package vn.gov.hanoi.cchc.intake.control.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ExchangeVocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"819/QĐ-UBND", "206/TTr-SNV", "1234/SNV-CCHC", "23/2024/NQ-HĐND", "104/2016/QH13", "28/2018/QĐ-TTg", "05/QyĐ-UBND",
        "12345678901/KH-UBND", "01/BC-BCĐ.CCHC"})
    void usual_symbols(String symbol) {
        assertThat(SymbolGrammar.usual(symbol)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"819", "/QĐ-UBND", "123456789012/KH-UBND", "819/QĐ UBND", "819/", "819/QĐ-", "8 19/QĐ-UBND"})
    void unusual_symbols(String symbol) {
        assertThat(SymbolGrammar.usual(symbol)).isFalse();
    }

    @Test
    void a_year_makes_a_symbol_normative() {
        assertThat(SymbolGrammar.normative("38/2026/QĐ-UBND")).isTrue();
        assertThat(SymbolGrammar.normative("819/QĐ-UBND")).isFalse();
    }

    @Test
    void keys_are_read_and_written() {
        DocumentId id = DocumentId.parse(" H26 , 20/11/2026 , 819/QĐ-UBND ").orElseThrow();
        assertThat(id).isEqualTo(new DocumentId("H26", LocalDate.of(2026, 11, 20), "819/QĐ-UBND"));
        assertThat(id.value()).isEqualTo("H26,2026/11/20,819/QĐ-UBND");
        for (String bad : new String[] {null, "", "H26", "H26,2026/11/20", ",2026/11/20,1/A", "H26,2026/02/30,1/A", "H26,2026/11/20, "}) {
            assertThat(DocumentId.parse(bad)).as(bad).isEmpty();
        }
    }

    @Test
    void a_status_message_is_well_formed_and_says_what_it_should() throws Exception {
        String xml = new StatusMessage("H26", "819/QĐ-UBND", LocalDate.of(2026, 11, 20), "H26,2026/11/20,819/QĐ-UBND", "H26.15", "Sở Nội vụ",
            NationalStatus.REFUSED, "Thiếu phụ lục <2> & chữ ký\u0001", Instant.parse("2026-11-22T18:30:00Z"), null).xml();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(value(document, "StatusCode")).isEqualTo("02");
        assertThat(value(document, "Timestamp")).isEqualTo("2026/11/23 01:30:00");
        assertThat(value(document, "Description")).isEqualTo("Thiếu phụ lục <2> & chữ ký");
        assertThat(value(document, "DocumentId")).isEqualTo("H26,2026/11/20,819/QĐ-UBND");
        assertThat(document.getElementsByTagNameNS(EdxmlReader.QCVN_102_2016, "MessageStatus").getLength()).isOne();
    }

    @Test
    void the_sample_is_a_good_packet_with_a_real_file() throws IOException {
        try (InputStream sample = getClass().getResourceAsStream("/sample/999-kh-ubnd-mau.edxml")) {
            EdxmlPacket packet = new EdxmlPackets(EdxmlLimits.STANDARD).read(sample, EdxmlFixture.folder(), EdxmlFixture.TODAY);
            assertThat(packet.warnings()).isEmpty();
            assertThat(packet.subject()).startsWith("[Mẫu]");
            assertThat(packet.symbol()).isEqualTo("999/KH-UBND");
            assertThat(Files.readAllBytes(packet.attachments().get(0).content().path())).isEqualTo(samplePdf());
        }
    }

    /** The sample's attachment was made by this. */
    static byte[] samplePdf() {
        return TinyPdf.of("UY BAN NHAN DAN THANH PHO HA NOI", "So: 999/KH-UBND", "", "VAN BAN MAU - KHONG CO GIA TRI PHAP LY",
            "Ke hoach kiem tra cong tac cai cach hanh chinh nam 2027");
    }

    private static String value(Document document, String name) {
        return document.getElementsByTagNameNS(EdxmlReader.QCVN_102_2016, name).item(0).getTextContent();
    }
}
