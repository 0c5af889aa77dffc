package vn.gov.hanoi.cchc.rules.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Confirm that a value agrees with its source. @param basis the source as checked, which replaces the one noted so far */
public record VerifyRuleValue(@NotNull UUID rule, @PositiveOrZero long version, @NotBlank @Size(max = 500) String basis) {
}
