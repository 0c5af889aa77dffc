package vn.gov.hanoi.cchc.sample;

import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;

/**
 * One entry of {@code sample/documents.json}.
 *
 * @param daysAgo         day of issue, before today
 * @param effectiveInDays day it takes effect, after today
 * @param file            the document itself, under {@code sample/files}
 */
record SampleDocument(String number, String notation, String typeName, String title, String summary, int daysAgo, int effectiveInDays,
                      String signerPosition, String signerName, String section, String file, String body) {

    DocumentFacts facts(LocalDate today) {
        return new DocumentFacts(number, notation, typeName, false, today.minusDays(daysAgo), "H26", "Ủy ban nhân dân thành phố Hà Nội",
            signerPosition, signerName, today.plusDays(effectiveInDays), 0, null);
    }
}
