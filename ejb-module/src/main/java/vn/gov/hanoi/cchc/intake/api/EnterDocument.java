package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * An official document that staff type in.
 *
 * @param channel        DESK_PAPER, DESK_MAIL or DESK_PHONE
 * @param supplier       who brought it; the issuing body stands in the document
 * @param arrivedAt      when it reached the office, not later than now
 * @param document       the document
 * @param idempotencyKey one per opened form
 */
public record EnterDocument(@NotNull Channel channel, @Valid @NotNull Supplier supplier, @NotNull Instant arrivedAt,
                            @Valid @NotNull SuppliedDocument document, @Size(max = 100) String idempotencyKey) {
}
