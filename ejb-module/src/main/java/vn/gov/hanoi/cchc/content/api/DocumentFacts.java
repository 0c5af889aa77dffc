package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What Decree 30/2020 (annex VI) asks of an official document.
 *
 * @param number         "819"
 * @param notation       "QĐ-UBND"
 * @param typeName       "Quyết định"
 * @param normative      true for văn bản quy phạm pháp luật
 * @param issuedOn       day of issue
 * @param organId        electronic identifier of the issuing body, or null
 * @param organName      name of the issuing body
 * @param signerPosition or null
 * @param signerName     or null
 * @param effectiveOn    or null
 * @param urgency        0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ
 * @param documentId     {@code OrganId,yyyy/MM/dd,number/notation}, the key of the document axis, or null
 * @param details        the other fields of the annex, or null
 * @param relations      other documents it speaks of, in the editor's order
 */
public record DocumentFacts(@NotBlank @Size(max = 11) String number, @NotBlank @Size(max = 30) String notation,
                            @NotBlank @Size(max = 100) String typeName, boolean normative, @NotNull LocalDate issuedOn,
                            @Size(max = 35) String organId, @NotBlank @Size(max = 200) String organName,
                            @Size(max = 100) String signerPosition, @Size(max = 50) String signerName, LocalDate effectiveOn,
                            @Min(0) @Max(4) int urgency, @Size(max = 100) String documentId, @Valid DocumentDetails details,
                            @Valid @Size(max = 100) List<@NotNull DocumentRelation> relations) {

    public DocumentFacts {
        relations = relations == null ? List.of() : List.copyOf(relations);
    }

    /** The facts that come with every document. */
    public DocumentFacts(String number, String notation, String typeName, boolean normative, LocalDate issuedOn, String organId,
                         String organName, String signerPosition, String signerName, LocalDate effectiveOn, int urgency, String documentId) {
        this(number, notation, typeName, normative, issuedOn, organId, organName, signerPosition, signerName, effectiveOn, urgency, documentId,
            null, List.of());
    }

    public DocumentFacts with(DocumentDetails newDetails, List<DocumentRelation> newRelations) {
        return new DocumentFacts(number, notation, typeName, normative, issuedOn, organId, organName, signerPosition, signerName, effectiveOn,
            urgency, documentId, newDetails, newRelations);
    }

    /** "819/QĐ-UBND". */
    public String symbol() {
        return number + "/" + notation;
    }
}
