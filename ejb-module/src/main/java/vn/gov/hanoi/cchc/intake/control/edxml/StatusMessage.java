package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * What the portal tells the sender about a document, as a {@code MessageStatus} of QCVN 102:2016.
 *
 * @param senderId    OrganId of the document's sender
 * @param symbol      number/notation of the document
 * @param issuedOn    its day of issue
 * @param documentId  its key
 * @param organId     OrganId of the portal's agency
 * @param organName   its name
 * @param status      the status
 * @param description reason or remark, at most 500 characters, or null
 * @param at          when the status was reached
 * @param department  who deals with it, or null
 */
public record StatusMessage(String senderId, String symbol, LocalDate issuedOn, String documentId, String organId, String organName,
                            NationalStatus status, String description, Instant at, String department) {

    private static final String PREFIX = "edXML";
    /** The portal speaks for the City. */
    private static final String PORTAL_ORGAN = "H26";
    private static final String PORTAL_NAME = "Trang thông tin Cải cách hành chính thành phố Hà Nội";

    /** The message for a status the reception reached; empty when the document has no key of the axis. */
    public static Optional<StatusMessage> of(NationalStatusView status) {
        return DocumentId.parse(status.documentId()).flatMap(id -> NationalStatus.of(status.code()).map(code ->
            new StatusMessage(id.organId(), id.symbol(), id.issuedOn(), id.value(), PORTAL_ORGAN, PORTAL_NAME, code, status.reason(),
                status.at(), null)));
    }

    /** The message as XML in UTF-8, elements in the order of the standard. */
    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            start(out, "edXML");
            out.writeNamespace(PREFIX, EdxmlReader.QCVN_102_2016);
            start(out, "edXMLEnvelope");
            start(out, "edXMLHeader");
            start(out, "MessageStatus");
            content(out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void content(XMLStreamWriter out) throws XMLStreamException {
        start(out, "ResponseFor");
        element(out, "OrganId", senderId);
        element(out, "Code", symbol);
        element(out, "PromulgationDate", ExchangeDates.write(issuedOn));
        element(out, "DocumentId", documentId);
        out.writeEndElement();
        start(out, "From");
        element(out, "OrganId", organId);
        element(out, "OrganName", organName);
        out.writeEndElement();
        element(out, "StatusCode", status.code());
        element(out, "Description", description);
        element(out, "Timestamp", ExchangeDates.write(LocalDateTime.ofInstant(at, ClockProducer.HANOI)));
        start(out, "StaffInfo");
        element(out, "Department", department);
        out.writeEndElement();
    }

    private static void start(XMLStreamWriter out, String name) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, EdxmlReader.QCVN_102_2016);
    }

    private static void element(XMLStreamWriter out, String name, String value) throws XMLStreamException {
        start(out, name);
        out.writeCharacters(value == null ? "" : VietnameseText.nfc(value));
        out.writeEndElement();
    }
}
