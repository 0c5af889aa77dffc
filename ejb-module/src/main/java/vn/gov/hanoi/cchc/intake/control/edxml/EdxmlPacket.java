package vn.gov.hanoi.cchc.intake.control.edxml;

import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.InputProblem;

/**
 * One document as the document system sent it, checked field by field; texts are NFC and one line unless said otherwise.
 *
 * @param from        issuing body
 * @param to          receivers, at least one
 * @param number      "819"
 * @param notation    "QĐ-UBND"
 * @param place       place of issue, or null
 * @param issuedOn    day of issue
 * @param typeRaw     the sender's type code as it came, or null
 * @param typeName    "Quyết định"; derived from the code or the notation when the sender gave none
 * @param normative   văn bản quy phạm pháp luật
 * @param subject     trích yếu
 * @param content     short content, may have several lines, or null
 * @param signer      who signed
 * @param dueDate     answer wanted by, or null
 * @param urgency     0–4
 * @param steering    văn bản chỉ đạo điều hành
 * @param responseFor key of the document it answers, or null
 * @param documentId  key of this document; built from the fields when the sender gave none
 * @param action      what the sender wants
 * @param reason      the sender's reason, or null
 * @param concerned   keys of the documents it recalls or replaces
 * @param attachments files in the sender's order
 * @param warnings    what deviates without being refused
 * @param extensions  elements the portal does not know, as XML
 * @param sha256      fingerprint of the packet as it arrived
 */
public record EdxmlPacket(Organ from, List<Organ> to, String number, String notation, String place, LocalDate issuedOn, String typeRaw,
                          String typeName, boolean normative, String subject, String content, Signer signer, LocalDate dueDate, int urgency,
                          boolean steering, String responseFor, String documentId, Action action, String reason, List<String> concerned,
                          List<Attachment> attachments, List<InputProblem> warnings, List<String> extensions, String sha256) {

    public EdxmlPacket {
        to = List.copyOf(to);
        concerned = List.copyOf(concerned);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
        extensions = List.copyOf(extensions);
    }

    /** "819/QĐ-UBND". */
    public String symbol() {
        return number + "/" + notation;
    }

    /** The same packet with other files, for instance those of a transport zip. */
    EdxmlPacket with(List<Attachment> files) {
        return new EdxmlPacket(from, to, number, notation, place, issuedOn, typeRaw, typeName, normative, subject, content, signer, dueDate,
            urgency, steering, responseFor, documentId, action, reason, concerned, files, warnings, extensions, sha256);
    }

    /** {@code BussinessDocType}; the ordinals are the codes. */
    public enum Action { NEW, RECALL, UPDATE, REPLACE }

    /** A sender or receiver; all but the id may be null. */
    public record Organ(String organId, String name, String inCharge, String address, String email, String telephone) {
    }

    /** Who signed; parts may be null. */
    public record Signer(String competence, String position, String fullName) {
    }

    /**
     * A file of the packet.
     *
     * @param name        as the sender named it
     * @param mediaType   as the sender declared it, or null; the content decides
     * @param description or null
     * @param content     its bytes
     */
    public record Attachment(String name, String mediaType, String description, Spooled content) {
    }
}
