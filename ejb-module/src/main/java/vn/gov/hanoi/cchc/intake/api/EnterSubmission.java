package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * News or another work that staff type in for its supplier.
 *
 * @param channel        DESK_PAPER, DESK_MAIL or DESK_PHONE
 * @param supplier       who supplied it
 * @param arrivedAt      when it reached the office, not later than now; the clock is measured at this instant
 * @param work           the content
 * @param declaration    the supplier has accepted responsibility; must be true
 * @param idempotencyKey one per opened form
 */
public record EnterSubmission(@NotNull Channel channel, @Valid @NotNull Supplier supplier, @NotNull Instant arrivedAt,
                              @Valid @NotNull SuppliedWork work, boolean declaration, @Size(max = 100) String idempotencyKey) {
}
