package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.document;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.file;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.news;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;

class FingerprintTest {

    @Test
    void the_same_work_has_the_same_fingerprint_whatever_its_spaces_and_code_points() {
        String composed = "Tiếp nhận  hồ sơ";
        String decomposed = Normalizer.normalize(" Tiếp nhận hồ sơ ", Normalizer.Form.NFD);
        assertThat(Fingerprint.of(news(composed, "<p>x</p>"))).isEqualTo(Fingerprint.of(news(decomposed, "<p>x</p>")));
    }

    @Test
    void another_word_another_file_or_another_alt_text_is_another_work() {
        String base = Fingerprint.of(news("Tin", "<p>x</p>", file("anh.jpg", "one", "Cảnh")));
        assertThat(Fingerprint.of(news("Tin", "<p>y</p>", file("anh.jpg", "one", "Cảnh")))).isNotEqualTo(base);
        assertThat(Fingerprint.of(news("Tin", "<p>x</p>", file("anh.jpg", "two", "Cảnh")))).isNotEqualTo(base);
        assertThat(Fingerprint.of(news("Tin", "<p>x</p>", file("anh.jpg", "one", "Khác")))).isNotEqualTo(base);
        assertThat(Fingerprint.of(news("Tin", "<p>x</p>", file("anh.jpg", "one", "Cảnh")))).isEqualTo(base);
    }

    @Test
    void a_document_is_the_same_by_json_and_by_edxml() {
        String json = Fingerprint.of(document("H26", "UBND thành phố Hà Nội", "819", "QĐ-UBND", "Quyết định", null, "Về việc A",
            file("819-qd.pdf", "pdf", null)));
        String edxml = Fingerprint.of(document("H26", "UBND thành  phố Hà Nội", "819", "QĐ-UBND", "Quyết định", 2, "Về việc A",
            file("819.pdf", "pdf", null)));
        assertThat(json).isEqualTo(edxml);
        assertThat(Fingerprint.of(document("H26", null, "Về việc B", file("819.pdf", "pdf", null)))).isNotEqualTo(json);
    }

    /** Field by field, so that a field added later cannot be forgotten. */
    @Test
    void whatever_its_sender_corrects_makes_another_version_of_a_document() {
        SuppliedDocument base = document("H26", "UBND thành phố Hà Nội", "Về việc A", file("819.pdf", "pdf", null));
        Set<String> envelope = Set.of("documentId", "otherInfo");
        for (RecordComponent field : SuppliedDocument.class.getRecordComponents()) {
            assertThat(Fingerprint.of(changed(base, field.getName())).equals(Fingerprint.of(base))).as(field.getName())
                .isEqualTo(envelope.contains(field.getName()));
        }
    }

    private static SuppliedDocument changed(SuppliedDocument d, String field) {
        UnaryOperator<String> of = name -> field.equals(name) ? "khác" : null;
        return new SuppliedDocument(of.apply("documentId"), field.equals("organId") ? "H26.1" : d.organId(),
            field.equals("organName") ? "Sở Nội vụ" : d.organName(), field.equals("number") ? "820" : d.number(),
            field.equals("notation") ? "KH-UBND" : d.notation(), field.equals("typeName") ? "Kế hoạch" : d.typeName(),
            field.equals("typeCode") ? Integer.valueOf(1) : d.typeCode(), field.equals("subject") ? "Về việc B" : d.subject(), of.apply("summary"),
            field.equals("issuedOn") ? d.issuedOn().plusDays(1) : d.issuedOn(), of.apply("signerPosition"), of.apply("signerName"),
            field.equals("effectiveOn") ? d.issuedOn() : null, field.equals("urgency") ? 1 : 0, of.apply("section"),
            field.equals("files") ? List.of(file("819.pdf", "khác", null)) : d.files(), of.apply("otherInfo"));
    }

    @Test
    void the_key_of_the_axis_is_built_when_the_sender_gave_none_and_read_in_any_form() {
        assertThat(Fingerprint.documentKey(document("H26", null, "A"))).isEqualTo("H26,2026/11/20,819/QĐ-UBND");
        assertThat(Fingerprint.documentKey("H26, 20/11/2026 , 819/QĐ-UBND")).isEqualTo("H26,2026/11/20,819/QĐ-UBND");
    }

    @Test
    void an_idempotency_key_counts_only_for_its_sender() {
        Arrival lan = Arrival.own(Channel.OFFICE_FORM, null, "k", ReceiptFixture.LAN, ReceiptFixture.NOW);
        Arrival minh = Arrival.own(Channel.OFFICE_FORM, null, "k", ReceiptFixture.MINH, ReceiptFixture.NOW);
        assertThat(lan.sendingKey()).isNotEqualTo(minh.sendingKey()).hasSize(1);
        assertThat(Arrival.own(Channel.OFFICE_FORM, null, " ", ReceiptFixture.LAN, ReceiptFixture.NOW).sendingKey()).isEmpty();
    }

    @Test
    void the_same_bytes_from_two_colleagues_are_one_work_and_from_two_agencies_two() {
        Set<String> lan = Arrival.own(Channel.OFFICE_FORM, null, null, ReceiptFixture.LAN, ReceiptFixture.NOW).workKeys("h");
        Set<String> thu =
            Arrival.own(Channel.OFFICE_FORM, null, null, ReceiptFixture.person("thu", "SNV"), ReceiptFixture.NOW).workKeys("h");
        Set<String> minh = Arrival.own(Channel.OFFICE_FORM, null, null, ReceiptFixture.MINH, ReceiptFixture.NOW).workKeys("h");
        assertThat(lan).isEqualTo(thu).isNotEqualTo(minh);
    }
}
