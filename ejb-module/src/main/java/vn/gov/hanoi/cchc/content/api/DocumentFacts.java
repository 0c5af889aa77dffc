package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

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
 */
public record DocumentFacts(@NotBlank @Size(max = 11) String number, @NotBlank @Size(max = 30) String notation,
                            @NotBlank @Size(max = 100) String typeName, boolean normative, @NotNull LocalDate issuedOn,
                            @Size(max = 35) String organId, @NotBlank @Size(max = 200) String organName,
                            @Size(max = 100) String signerPosition, @Size(max = 50) String signerName, LocalDate effectiveOn,
                            @Min(0) @Max(4) int urgency, @Size(max = 100) String documentId) {

    /** "819/QĐ-UBND". */
    public String symbol() {
        return number + "/" + notation;
    }
}
