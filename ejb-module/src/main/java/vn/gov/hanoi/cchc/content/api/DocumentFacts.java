package vn.gov.hanoi.cchc.content.api;

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
public record DocumentFacts(String number, String notation, String typeName, boolean normative, LocalDate issuedOn, String organId,
                            String organName, String signerPosition, String signerName, LocalDate effectiveOn, int urgency,
                            String documentId) {

    /** "819/QĐ-UBND". */
    public String symbol() {
        return number + "/" + notation;
    }
}
