package vn.gov.hanoi.cchc.rules.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Confirm every provisional day of a year by the official notice. @param basis the notice */
public record VerifyCalendarYear(@Min(2000) @Max(2200) int year, @NotBlank @Size(max = 500) String basis) {
}
