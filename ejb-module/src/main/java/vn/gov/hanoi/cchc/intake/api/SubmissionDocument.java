package vn.gov.hanoi.cchc.intake.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Facts of a document as supplied; see {@link SuppliedDocument}.
 *
 * @param documentId key of the document axis; always present here
 * @param agency     code of the recognised issuing agency
 * @param normative  văn bản quy phạm pháp luật
 * @param replaces   keys of the documents whose place it takes, as its sender says
 */
public record SubmissionDocument(String documentId, String organId, String organName, String agency, String number, String notation,
                                 String typeName, boolean normative, Integer typeCode, LocalDate issuedOn, String signerPosition,
                                 String signerName, LocalDate effectiveOn, int urgency, String otherInfo,
                                 List<String> replaces) {

    public SubmissionDocument {
        replaces = replaces == null ? List.of() : List.copyOf(replaces);
    }

    /** One that takes the place of nothing. */
    public SubmissionDocument(String documentId, String organId, String organName, String agency, String number, String notation,
                              String typeName, boolean normative, Integer typeCode, LocalDate issuedOn, String signerPosition,
                              String signerName, LocalDate effectiveOn, int urgency, String otherInfo) {
        this(documentId, organId, organName, agency, number, notation, typeName, normative, typeCode, issuedOn, signerPosition, signerName,
            effectiveOn, urgency, otherInfo, List.of());
    }

    /** "819/QĐ-UBND". */
    public String symbol() {
        return number + "/" + notation;
    }
}
