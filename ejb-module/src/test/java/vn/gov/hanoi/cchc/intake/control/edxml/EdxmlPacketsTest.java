package vn.gov.hanoi.cchc.intake.control.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.intake.control.edxml.EdxmlFixture.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlPacket.Action;
import vn.gov.hanoi.cchc.shared.Sha256;

class EdxmlPacketsTest {

    @Test
    void a_good_packet_is_read_with_its_file() throws IOException {
        EdxmlPacket packet = packet().read();
        assertThat(packet.from().organId()).isEqualTo("H26");
        assertThat(packet.to()).extracting(EdxmlPacket.Organ::organId).containsExactly("H26.15");
        assertThat(packet.symbol()).isEqualTo("819/QĐ-UBND");
        assertThat(packet.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(packet.typeName()).isEqualTo("Quyết định");
        assertThat(packet.normative()).isFalse();
        assertThat(packet.documentId()).isEqualTo("H26,2026/11/20,819/QĐ-UBND");
        assertThat(packet.action()).isEqualTo(Action.NEW);
        assertThat(packet.warnings()).isEmpty();
        assertThat(packet.extensions()).isEmpty();
        assertThat(packet.sha256()).isEqualTo(Sha256.of(packet().bytes()));
        EdxmlPacket.Attachment file = packet.attachments().get(0);
        assertThat(file.name()).isEqualTo("819.pdf");
        assertThat(Files.readAllBytes(file.content().path())).isEqualTo(TinyPdf.of("Mau"));
        assertThat(file.content().sha256()).isEqualTo(Sha256.of(TinyPdf.of("Mau")));
    }

    @Test
    void prefix_and_order_of_elements_do_not_matter() {
        EdxmlPacket packet = packet().with("edXML:", "e:").with("xmlns:edXML=", "xmlns:e=")
            .with("<e:OrganId>H26</e:OrganId><e:OrganName>UBND thành phố Hà Nội</e:OrganName>",
                "<e:OrganName>UBND thành phố Hà Nội</e:OrganName><e:OrganId>H26</e:OrganId>").read();
        assertThat(packet.from().name()).isEqualTo("UBND thành phố Hà Nội");
    }

    @Test
    void a_default_namespace_serves_as_well_as_a_prefix() {
        assertThat(packet().with("edXML:", "").with("xmlns:edXML=", "xmlns=").read().number()).isEqualTo("819");
    }

    @Test
    void texts_are_composed_and_trimmed() {
        EdxmlPacket packet = packet().with("Ban hành Kế hoạch cải cách hành chính",
            "  " + Normalizer.normalize("Ban hành  Kế hoạch", Normalizer.Form.NFD) + "\n ").read();
        assertThat(packet.subject()).isEqualTo("Ban hành Kế hoạch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/11/20", "20/11/2026", "2026-11-20", "20-11-2026", "2026/11/20 08:30:00", "2026-11-20T08:30:00+07:00"})
    void dates_are_read_as_senders_write_them(String date) {
        assertThat(packet().with("<edXML:PromulgationDate>2026/11/20", "<edXML:PromulgationDate>" + date).read().issuedOn())
            .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026/13/01", "hôm qua", "20112026", "1/1/26", "0000/01/01"})
    void a_date_that_is_none_is_refused(String date) {
        assertThat(packet().with("<edXML:PromulgationDate>2026/11/20", "<edXML:PromulgationDate>" + date).problems())
            .containsExactly("intake.date.invalid@MessageHeader.PromulgationInfo.PromulgationDate");
    }

    @Test
    void a_document_of_tomorrow_is_refused() {
        assertThat(packet().with("<edXML:PromulgationDate>2026/11/20", "<edXML:PromulgationDate>2026/11/24").problems())
            .containsExactly("intake.date.future@MessageHeader.PromulgationInfo.PromulgationDate");
    }

    @ParameterizedTest
    @CsvSource({
        "<edXML:OrganId>H26</edXML:OrganId>, MessageHeader.From.OrganId",
        "<edXML:CodeNumber>819</edXML:CodeNumber>, MessageHeader.Code.CodeNumber",
        "<edXML:CodeNotation>QĐ-UBND</edXML:CodeNotation>, MessageHeader.Code.CodeNotation",
        "<edXML:PromulgationDate>2026/11/20</edXML:PromulgationDate>, MessageHeader.PromulgationInfo.PromulgationDate",
        "<edXML:Subject>Ban hành Kế hoạch cải cách hành chính</edXML:Subject>, MessageHeader.Subject"})
    void a_required_field_must_be_there(String element, String field) {
        assertThat(packet().with(element, "").problems()).contains("intake.field.missing@" + field);
        assertThat(packet().with(element, element.replaceAll(">.*<", ">  <")).problems()).contains("intake.field.missing@" + field);
    }

    @Test
    void receiver_type_body_and_header_must_be_there() {
        assertThat(packet().with("edXML:To>", "edXML:Whom>").problems()).containsExactly("intake.field.missing@MessageHeader.To");
        assertThat(packet().with("edXML:DocumentType>", "edXML:Kind>").problems())
            .containsExactly("intake.field.missing@MessageHeader.DocumentType.TypeName");
        assertThat(packet().with("edXML:MessageHeader>", "edXML:Header>").problems()).containsExactly("intake.field.missing@MessageHeader");
        assertThat(packet().with("edXML:edXMLBody>", "edXML:Body>").problems()).contains("intake.field.missing@edXMLBody");
    }

    @Test
    void the_least_a_sender_must_say_is_enough() {
        EdxmlPacket packet = packet().with("<edXML:Place>Hà Nội</edXML:Place>", "")
            .with("<edXML:TypeName>Quyết định</edXML:TypeName>", "").with("edXML:SignerInfo>", "edXML:Whatever>")
            .with("<edXML:DocumentId>H26,2026/11/20,819/QĐ-UBND</edXML:DocumentId>", "")
            .with("<edXML:BussinessDocType>0</edXML:BussinessDocType>", "").read();
        assertThat(packet.typeName()).isEqualTo("Quyết định");
        assertThat(packet.documentId()).isEqualTo("H26,2026/11/20,819/QĐ-UBND");
        assertThat(packet.action()).isEqualTo(Action.NEW);
        assertThat(packet.signer().fullName()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"CodeNumber>819,11,MessageHeader.Code.CodeNumber", "CodeNotation>QĐ-UBND,30,MessageHeader.Code.CodeNotation",
        "Place>Hà Nội,50,MessageHeader.PromulgationInfo.Place", "TypeName>Quyết định,100,MessageHeader.DocumentType.TypeName",
        "Subject>Ban hành Kế hoạch cải cách hành chính,500,MessageHeader.Subject", "Content>Nội dung,500,MessageHeader.Content",
        "Position>Chủ tịch,100,MessageHeader.SignerInfo.Position", "FullName>Nguyễn Văn A,50,MessageHeader.SignerInfo.FullName",
        "Place>Lưu: VT,150,MessageHeader.ToPlaces.Place[1]", "OrganName>UBND thành phố Hà Nội,200,MessageHeader.From.OrganName"})
    void a_field_may_be_as_long_as_the_standard_says_and_no_longer(String element, int longest, String field) {
        String name = element.substring(0, element.indexOf('>') + 1);
        assertThat(packet().with(element, name + "ậ".repeat(longest)).problems()).isEmpty();
        assertThat(packet().with(element, name + "ậ".repeat(longest + 1)).problems()).containsExactly("intake.field.too-long@" + field);
    }

    @Test
    void attachment_names_have_two_hundred_characters() {
        assertThat(packet().with("819.pdf", "a".repeat(196) + ".pdf").problems()).isEmpty();
        assertThat(packet().with("819.pdf", "a".repeat(197) + ".pdf").problems()).allMatch(p -> p.startsWith("intake.field.too-long@")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H26", "H26.15", "H26.15.03", "000.00.15.H26", "A01.123.123.123.123"})
    void both_grammars_of_agency_identifiers_are_read(String organId) {
        assertThat(packet().with("<edXML:OrganId>H26</", "<edXML:OrganId>" + organId + "</").read().from().organId()).isEqualTo(organId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h26", "26", "H26.1", "H2", "000.0.15.H26", "H26;DROP"})
    void another_identifier_is_not_one(String organId) {
        assertThat(packet().with("<edXML:OrganId>H26</", "<edXML:OrganId>" + organId + "</").problems())
            .containsExactly("intake.value.unknown@MessageHeader.From.OrganId");
    }

    @ParameterizedTest
    @CsvSource({"BussinessDocType>0,BussinessDocType>4,TraceHeaderList.Bussiness.BussinessDocType",
        "Priority>0,Priority>5,MessageHeader.OtherInfo.Priority", "SteeringType>0,SteeringType>2,MessageHeader.SteeringType"})
    void a_code_outside_its_list_is_refused(String good, String bad, String field) {
        assertThat(packet().with(good, bad).problems()).containsExactly("intake.value.unknown@" + field);
    }

    @ParameterizedTest
    @CsvSource({"1,Quyết định,true", "18,Công văn,false", "14,Báo cáo,false", "29,Thư công,false"})
    void without_a_type_name_the_number_is_class_or_ordinal(String type, String name, boolean normative) {
        EdxmlPacket packet = packet().with("<edXML:Type>2</edXML:Type><edXML:TypeName>Quyết định</edXML:TypeName>",
            "<edXML:Type>" + type + "</edXML:Type>").read();
        assertThat(packet.typeName()).isEqualTo(name);
        assertThat(packet.normative()).isEqualTo(normative);
        assertThat(packet.typeRaw()).isEqualTo(type);
    }

    @Test
    void a_number_that_is_no_ordinal_needs_a_type_name() {
        assertThat(packet().with("<edXML:Type>2", "<edXML:Type>77").read().typeName()).isEqualTo("Quyết định");
        assertThat(packet().with("<edXML:Type>2</edXML:Type><edXML:TypeName>Quyết định</edXML:TypeName>", "<edXML:Type>77</edXML:Type>")
            .problems()).containsExactly("intake.value.unknown@MessageHeader.DocumentType.Type");
    }

    @Test
    void manifest_and_attachments_match_both_ways() {
        assertThat(packet().with("<edXML:ContentId>cid:att-1", "<edXML:ContentId>cid:att-2").problems())
            .containsExactly("intake.manifest.mismatch@edXMLManifest.Reference", "intake.manifest.mismatch@AttachmentEncoded.Attachment");
        assertThat(packet().with("<edXML:Reference", "<edXML:Ref").with("</edXML:Reference", "</edXML:Ref").problems())
            .containsExactly("intake.manifest.mismatch@AttachmentEncoded.Attachment");
        assertThat(packet().with("<Attachment>", "<Attach>").with("</Attachment>", "</Attach>").problems())
            .contains("intake.manifest.mismatch@edXMLManifest.Reference", "intake.field.missing@AttachmentEncoded");
        assertThat(packet().with("<ContentId>cid:att-1", "<ContentId>&lt;att-1&gt;").problems()).isEmpty();
    }

    @Test
    void two_files_with_one_name_in_the_manifest_do_not_match() {
        String attachment = "<Attachment><ContentId>att-1</ContentId><ContentTransferEncoded>QUJD</ContentTransferEncoded>"
            + "<AttachmentName>a.txt</AttachmentName></Attachment>";
        assertThat(packet().with("</AttachmentEncoded>", attachment + "</AttachmentEncoded>").problems())
            .containsExactly("intake.manifest.mismatch@AttachmentEncoded.Attachment[2].ContentId");
    }

    @Test
    void an_attachment_must_have_content_that_is_base64() {
        assertThat(packet().file(new byte[0]).problems())
            .containsExactly("file.empty@AttachmentEncoded.Attachment[1].ContentTransferEncoded");
        for (String broken : new String[] {"QUJ", "QUJD!", "Q", "QQ=Q", "QUJDQ===", "QUJ%"}) {
            if (!broken.equals("QUJ")) {
                assertThat(packet().with("@FILE@", broken).problems()).as(broken)
                    .containsExactly("request.malformed@AttachmentEncoded.Attachment[1].ContentTransferEncoded");
            }
        }
        assertThat(packet().with("@FILE@", "QUJ").problems()).as("missing padding is harmless").isEmpty();
        assertThat(packet().with("@FILE@", "<edXML:x/>").problems()).containsExactly("intake.xml.forbidden@AttachmentEncoded.Attachment[1]");
    }

    @Test
    void a_recall_needs_no_file_and_names_what_it_recalls() {
        EdxmlPacket packet = packet().with("<edXML:BussinessDocType>0</edXML:BussinessDocType>",
                "<edXML:BussinessDocType>1</edXML:BussinessDocType><edXML:BussinessDocReason>Sai số liệu</edXML:BussinessDocReason>"
                    + "<edXML:DocumentId>H26,2026/11/19,800/QĐ-UBND</edXML:DocumentId>")
            .with("<edXML:Reference", "<!-- <edXML:Reference").with("</edXML:Reference>", "</edXML:Reference> -->")
            .with("<Attachment>", "<!-- <Attachment>").with("</Attachment>", "</Attachment> -->").read();
        assertThat(packet.action()).isEqualTo(Action.RECALL);
        assertThat(packet.reason()).isEqualTo("Sai số liệu");
        assertThat(packet.concerned()).containsExactly("H26,2026/11/19,800/QĐ-UBND");
        assertThat(packet.attachments()).isEmpty();
    }

    @Test
    void replacements_are_listed() {
        EdxmlPacket packet = packet().with("<edXML:BussinessDocType>0</edXML:BussinessDocType>", "<edXML:BussinessDocType>3</edXML:BussinessDocType>"
            + "<edXML:ReplacementInfoList><edXML:ReplacementInfo><edXML:DocumentId>H26,2025/02/19,5/QĐ-UBND</edXML:DocumentId>"
            + "<edXML:OrganIdList><edXML:OrganId>H26.15</edXML:OrganId></edXML:OrganIdList></edXML:ReplacementInfo></edXML:ReplacementInfoList>").read();
        assertThat(packet.action()).isEqualTo(Action.REPLACE);
        assertThat(packet.concerned()).containsExactly("H26,2025/02/19,5/QĐ-UBND");
    }

    @Test
    void unknown_elements_are_kept_and_ignored() {
        EdxmlPacket packet = packet().with("<edXML:SteeringType>", "<edXML:Novelty a=\"1 &lt; 2\">x &amp; y</edXML:Novelty>"
                + "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo/></ds:Signature><edXML:SteeringType>").read();
        assertThat(packet.extensions()).hasSize(2);
        assertThat(packet.extensions().get(0)).contains("a=\"1 &lt; 2\">x &amp; y</edXML:Novelty>");
        assertThat(packet.extensions().get(1)).contains("xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo></ds:SignedInfo>");
    }

    @Test
    void the_older_namespace_is_read_with_a_warning() {
        EdxmlPacket packet = packet().with(EdxmlReader.QCVN_102_2016, EdxmlReader.E_DOC).read();
        assertThat(packet.number()).isEqualTo("819");
        assertThat(EdxmlFixture.codes(packet.warnings())).containsExactly("intake.namespace.old@edXML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.go.vn/eDoc", "http://schemas.xmlsoap.org/soap/envelope/", "urn:x", ""})
    void another_namespace_is_refused(String namespace) {
        String declaration = namespace.isEmpty() ? "xmlns:y=\"urn:y\"" : "xmlns:edXML=\"" + namespace + "\"";
        EdxmlFixture packet = packet().with("xmlns:edXML=\"" + EdxmlReader.QCVN_102_2016 + "\"", declaration);
        if (namespace.isEmpty()) {
            packet.with("edXML:", "");
        }
        assertThat(packet.problems()).containsExactly("intake.namespace@edXML");
    }

    @Test
    void the_namespace_the_axis_refuses_is_refused_inside_as_well() {
        assertThat(packet().with("<edXML:SteeringType>", "<x:Odd xmlns:x=\"http://www.go.vn/eDoc\"/><edXML:SteeringType>").problems())
            .containsExactly("intake.namespace@Odd");
    }

    @Test
    void a_symbol_out_of_the_usual_only_warns() {
        assertThat(EdxmlFixture.codes(packet().with("<edXML:CodeNotation>QĐ-UBND", "<edXML:CodeNotation>QĐ UBND (x)").read().warnings()))
            .contains("intake.symbol.unusual@MessageHeader.Code");
    }

    @Test
    void a_key_that_says_something_else_only_warns() {
        EdxmlPacket packet = packet().with("<edXML:DocumentId>H26,2026/11/20,819", "<edXML:DocumentId>H26,2026/11/20,820").read();
        assertThat(EdxmlFixture.codes(packet.warnings())).containsExactly("intake.document-id.differs@MessageHeader.DocumentId");
        assertThat(packet.documentId()).isEqualTo("H26,2026/11/20,820/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<edXML:Subject>(Mật) Ban hành", "<edXML:Subject>Độ mật: Tối mật", "<edXML:Subject>T U Y Ệ T  M Ậ T"})
    void a_secrecy_mark_is_refused_before_anything_else(String subject) {
        assertThat(packet().with("<edXML:Subject>Ban hành", subject).with("<edXML:CodeNumber>819", "<edXML:CodeNumber>").problems())
            .startsWith("intake.secrecy-mark@Subject").hasSize(2);
    }

    @Test
    void a_secrecy_mark_is_found_in_other_places() {
        assertThat(packet().with("<edXML:Priority>", "<edXML:SphereOfPromulgation>Mật</edXML:SphereOfPromulgation><edXML:Priority>").problems())
            .containsExactly("intake.secrecy-mark@SphereOfPromulgation");
        assertThat(packet().with("<edXML:Priority>", "<edXML:SecurityLevel>Tối mật</edXML:SecurityLevel><edXML:Priority>").problems())
            .containsExactly("intake.secrecy-mark@SecurityLevel");
        assertThat(packet().with("819.pdf", "TUYỆT MẬT.pdf").problems()).contains("intake.secrecy-mark@AttachmentName");
        assertThat(packet().with("<edXML:FullName>Nguyễn Văn A", "<edXML:FullName>Mật").problems()).isEmpty();
        assertThat(packet().with("Ban hành Kế hoạch", "Thi hành Luật Bảo vệ bí mật nhà nước").problems()).isEmpty();
    }

    @Test
    void of_a_marked_packet_only_place_and_fingerprint_are_remembered() {
        byte[] body = packet().with("<edXML:Subject>Ban hành", "<edXML:Subject>(Mật) Ban hành").bytes();
        assertThatThrownBy(() -> EdxmlFixture.read(body)).isInstanceOfSatisfying(MarkedPacket.class, marked -> {
            assertThat(marked.place()).isEqualTo("Subject");
            assertThat(marked.sha256()).isEqualTo(Sha256.of(body));
            assertThat(marked.getMessage()).doesNotContain("Ban hành");
        });
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThat(packet().with("<edXML:CodeNumber>819", "<edXML:CodeNumber>").with("<edXML:Priority>0", "<edXML:Priority>9")
            .with("<edXML:Place>Hà Nội", "<edXML:Place>" + "x".repeat(51)).problems()).hasSize(3);
    }

    @Test
    void the_turkish_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(packet().read().symbol()).isEqualTo("819/QĐ-UBND");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void utf_8_with_a_byte_order_mark_is_read() {
        byte[] body = ("\ufeff" + packet().text()).getBytes(StandardCharsets.UTF_8);
        assertThat(EdxmlFixture.read(body).number()).isEqualTo("819");
    }
}
