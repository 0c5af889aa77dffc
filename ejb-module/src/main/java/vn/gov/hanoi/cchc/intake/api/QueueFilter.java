package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * What to list. Null or empty means: no condition. Sealed receipts are never listed.
 *
 * @param states   any of these; empty means RECEIVED, RETURNED and HELD
 * @param agency   code of the supplying agency
 * @param late     only late (true) or only timely (false) ones; a reader's report is late once its term has passed without an answer
 * @param assignee account the open assignment names
 * @param text     words of the title, the number, the supplier or the document's symbol; marks do not matter
 * @param after    key of the page before, or null for the first page
 * @param size     rows of a page
 */
public record QueueFilter(Set<ReceiptState> states, Set<Channel> channels, Set<ReceiptKind> kinds, @Size(max = 40) String agency,
                          Boolean late, UUID assignee, @Size(max = 200) String text, @Size(max = 100) String after,
                          @Min(1) @Max(200) int size) {

    public QueueFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    /** The queue as it opens: what waits for the standing office. */
    public static QueueFilter waiting() {
        return new QueueFilter(Set.of(ReceiptState.RECEIVED), Set.of(), Set.of(), null, null, null, null, null, 50);
    }
}
