package vn.gov.hanoi.cchc.intake.api;

import java.time.LocalDate;

/**
 * Facts of a document as supplied; see {@link SuppliedDocument}.
 *
 * @param documentId key of the document axis; always present here
 * @param agency     code of the recognised issuing agency
 * @param normative  văn bản quy phạm pháp luật
 */
public record SubmissionDocument(String documentId, String organId, String organName, String agency, String number, String notation,
                                 String typeName, boolean normative, Integer typeCode, LocalDate issuedOn, String signerPosition,
                                 String signerName, LocalDate effectiveOn, int urgency, String otherInfo) {

    /** "819/QĐ-UBND". */
    public String symbol() {
        return number + "/" + notation;
    }
}
