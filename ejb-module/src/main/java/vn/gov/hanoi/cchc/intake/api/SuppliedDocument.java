package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * An official document, as supplied by JSON, edXML or typed at the desk. Lengths are those of QCVN 102 (standards §3.7).
 * The audit trail leaves the texts out, as with works.
 *
 * @param documentId     key of the document axis {@code OrganId,yyyy/MM/dd,number/notation}; null means: built from the other fields
 * @param organId        electronic identifier of the issuing body, or null when {@code organName} is given
 * @param organName      name of the issuing body, or null when {@code organId} is given
 * @param number         "819"
 * @param notation       "QĐ-UBND"
 * @param typeName       "Quyết định"; null when {@code typeCode} is given
 * @param typeCode       DocumentType.Type of edXML as it came, or null; 1 is normative, 2 administrative, others the ordinal of §3.1
 * @param subject        1–500 characters
 * @param summary        plain text, or null
 * @param issuedOn       day of issue; the 72 hours run from it
 * @param signerPosition or null
 * @param signerName     or null
 * @param effectiveOn    or null
 * @param urgency        0–4
 * @param section        slug of the section the sender has in mind, or null
 * @param files          at least one for NEW
 * @param otherInfo      further texts of the envelope that a secrecy mark may stand in, and unknown elements, kept as they came
 */
public record SuppliedDocument(@Size(max = 200) String documentId, @Size(max = 35) String organId, @Size(max = 200) String organName,
                               @NotBlank @Size(max = 11) String number, @NotBlank @Size(max = 30) String notation,
                               @Size(max = 100) String typeName, @Min(0) @Max(999) Integer typeCode,
                               @Secret @NotBlank @Size(max = 500) String subject, @Secret @Size(max = 1000) String summary,
                               @NotNull LocalDate issuedOn,
                               @Size(max = 100) String signerPosition, @Size(max = 50) String signerName, LocalDate effectiveOn,
                               @Min(0) @Max(4) int urgency, @Size(max = 80) String section,
                               @Valid @Size(max = 50) List<@NotNull SubmittedFile> files, @Secret @Size(max = 20_000) String otherInfo) {

    public SuppliedDocument {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
