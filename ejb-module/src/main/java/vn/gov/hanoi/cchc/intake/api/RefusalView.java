package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;

/** A refusal as it was pronounced. */
public record RefusalView(Instant at, String by, List<RefusalGround> grounds) {

    public RefusalView {
        grounds = List.copyOf(grounds);
    }
}
