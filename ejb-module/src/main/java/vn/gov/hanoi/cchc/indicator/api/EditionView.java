package vn.gov.hanoi.cchc.indicator.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An edition as the office reads it.
 *
 * @param version  to send back with an act
 * @param hash     fingerprint of content and facts
 * @param file     the spreadsheet as it came
 * @param refusals lines that stayed out
 * @param steps    what was done, oldest first
 * @param own      the reader imported it
 */
public record EditionView(UUID id, long version, int number, EditionState state, String hash, EditionFacts facts, SheetContent content,
                          UUID file, String fileName, Instant importedAt, String importedBy, boolean own, List<LineProblem> refusals,
                          List<EditionStepRow> steps) {

    public EditionView {
        refusals = List.copyOf(refusals);
        steps = List.copyOf(steps);
    }
}
