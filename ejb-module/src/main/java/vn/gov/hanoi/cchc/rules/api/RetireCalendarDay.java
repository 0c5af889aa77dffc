package vn.gov.hanoi.cchc.rules.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Take an entry out of the calendar; it stays in the history. */
public record RetireCalendarDay(@NotNull LocalDate day, @PositiveOrZero long version, @NotBlank @Size(max = 500) String reason) {
}
