package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;

/** Packets for tests: a good one, changed where the test needs it. */
final class EdxmlFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path FOLDER = Path.of("target", "edxml-tests");

    private String xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:xlink="http://www.w3.org/1999/xlink">
         <edXML:edXMLEnvelope>
          <edXML:edXMLHeader>
           <edXML:MessageHeader>
            <edXML:From><edXML:OrganId>H26</edXML:OrganId><edXML:OrganName>UBND thành phố Hà Nội</edXML:OrganName></edXML:From>
            <edXML:To><edXML:OrganId>H26.15</edXML:OrganId><edXML:OrganName>Sở Nội vụ</edXML:OrganName></edXML:To>
            <edXML:Code><edXML:CodeNumber>819</edXML:CodeNumber><edXML:CodeNotation>QĐ-UBND</edXML:CodeNotation></edXML:Code>
            <edXML:PromulgationInfo><edXML:Place>Hà Nội</edXML:Place><edXML:PromulgationDate>2026/11/20</edXML:PromulgationDate></edXML:PromulgationInfo>
            <edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>Quyết định</edXML:TypeName></edXML:DocumentType>
            <edXML:Subject>Ban hành Kế hoạch cải cách hành chính</edXML:Subject>
            <edXML:Content>Nội dung</edXML:Content>
            <edXML:SignerInfo><edXML:Position>Chủ tịch</edXML:Position><edXML:FullName>Nguyễn Văn A</edXML:FullName></edXML:SignerInfo>
            <edXML:ToPlaces><edXML:Place>Lưu: VT</edXML:Place></edXML:ToPlaces>
            <edXML:OtherInfo><edXML:Priority>0</edXML:Priority></edXML:OtherInfo>
            <edXML:SteeringType>0</edXML:SteeringType>
            <edXML:DocumentId>H26,2026/11/20,819/QĐ-UBND</edXML:DocumentId>
           </edXML:MessageHeader>
           <edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList>
          </edXML:edXMLHeader>
          <edXML:edXMLBody><edXML:edXMLManifest version="1.0">
            <edXML:Reference xlink:href="cid:att-1"><edXML:ContentId>cid:att-1</edXML:ContentId><edXML:ContentType>application/pdf</edXML:ContentType><edXML:AttachmentName>819.pdf</edXML:AttachmentName></edXML:Reference>
          </edXML:edXMLManifest></edXML:edXMLBody>
         </edXML:edXMLEnvelope>
         <AttachmentEncoded><Attachment><ContentType>application/pdf</ContentType><ContentId>cid:att-1</ContentId><ContentTransferEncoded>@FILE@</ContentTransferEncoded><AttachmentName>819.pdf</AttachmentName></Attachment></AttachmentEncoded>
        </edXML:edXML>
        """;
    private byte[] file = TinyPdf.of("Mau");

    static EdxmlFixture packet() {
        return new EdxmlFixture();
    }

    EdxmlFixture with(String from, String to) {
        if (!xml.contains(from)) {
            throw new IllegalArgumentException("The fixture does not contain " + from);
        }
        xml = xml.replace(from, to);
        return this;
    }

    EdxmlFixture file(byte[] bytes) {
        file = bytes;
        return this;
    }

    String text() {
        return xml.replace("@FILE@", Base64.getMimeEncoder().encodeToString(file));
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    EdxmlPacket read() {
        return read(bytes());
    }

    /** The codes with their fields, as {@code code@field}. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (InputRefused refused) {
            return codes(refused.problems());
        }
    }

    static List<String> codes(List<InputProblem> problems) {
        List<String> codes = new ArrayList<>();
        problems.forEach(p -> codes.add(p.code() + (p.field() == null ? "" : "@" + p.field())));
        return codes;
    }

    static EdxmlPacket read(byte[] bytes) {
        return read(bytes, EdxmlLimits.STANDARD);
    }

    static EdxmlPacket read(byte[] bytes, EdxmlLimits limits) {
        try {
            return new EdxmlPackets(limits).read(new ByteArrayInputStream(bytes), folder(), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        try {
            Files.createDirectories(FOLDER);
            return Files.createTempDirectory(FOLDER, "packet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
