package vn.gov.hanoi.cchc.rules.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Give an existing rule a value from a day on. The value before it ends the day before; a value that begins on the same day is replaced
 * and kept as history.
 *
 * @param unit      null: the unit of the value before
 * @param validTo   null: until the next dated value, or open
 * @param status    null: provisional
 */
public record AddRuleValue(@NotBlank @Size(max = 80) String key, @NotBlank @Size(max = 1000) String value, RuleUnit unit,
                           @NotNull LocalDate validFrom, LocalDate validTo, @NotBlank @Size(max = 500) String basis, RuleStatus status) {
}
