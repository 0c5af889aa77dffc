package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Moves the stored 48 or 72 hour date of an open receipt to what today's rules give.
 *
 * @param dueAt the new date that was read
 */
public record MoveReceiptTerm(@NotNull UUID receipt, @PositiveOrZero long version, @NotNull Instant dueAt,
                              @NotBlank @Size(max = 500) String reason) {
}
