package vn.gov.hanoi.cchc.rules.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Enter a day, or change the entry of a day.
 *
 * @param version null for a new entry; otherwise the version that was read
 */
public record PutCalendarDay(@NotNull LocalDate day, @PositiveOrZero Long version, @NotNull DayKind kind, @NotBlank @Size(max = 200) String name,
                             @NotBlank @Size(max = 500) String basis, @NotNull RuleStatus status) {
}
