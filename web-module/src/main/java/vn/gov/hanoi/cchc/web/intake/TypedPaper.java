package vn.gov.hanoi.cchc.web.intake;

import java.time.LocalDate;

/** The fields of a document's form as they stand. */
public record TypedPaper(String organName, String number, String notation, String typeName, String subject, LocalDate issuedOn,
                         String signerPosition, String signerName, LocalDate effectiveOn, String section) {
}
