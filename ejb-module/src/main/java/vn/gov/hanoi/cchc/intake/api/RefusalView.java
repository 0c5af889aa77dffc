package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;

/**
 * A refusal as it was pronounced.
 *
 * @param internalNote for colleagues, never shown to the supplier; or null
 */
public record RefusalView(Instant at, String by, List<RefusalGround> grounds, String internalNote) {

    public RefusalView {
        grounds = List.copyOf(grounds);
    }
}
