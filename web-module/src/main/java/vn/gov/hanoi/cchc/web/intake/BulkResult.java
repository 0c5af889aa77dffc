package vn.gov.hanoi.cchc.web.intake;

import java.util.UUID;

/**
 * What became of one ticked row.
 *
 * @param why words of the refusal, or null when it was done
 */
public record BulkResult(UUID id, String number, String why) {

    public boolean done() {
        return why == null;
    }
}
