package vn.gov.hanoi.cchc.rules.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The whole calendar of a year as pasted CSV; entries of the year that it does not name are retired.
 *
 * @param csv columns {@code date,kind,name,basis,status} as in the seed file, with or without the heading line
 */
public record ImportCalendarYear(@Min(2000) @Max(2200) int year, @NotBlank @Size(max = 100_000) String csv) {
}
