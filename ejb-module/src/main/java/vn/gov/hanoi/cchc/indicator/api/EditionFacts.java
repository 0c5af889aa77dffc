package vn.gov.hanoi.cchc.indicator.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is said about a table as a whole.
 *
 * @param partial     only a part of the results was published: nothing is ranked by us, a line may hold a rank alone
 * @param meanChange  change of the mean in percentage points as published, or null
 * @param unitCount   how many units were measured, when the table does not show all of them; or null
 * @param respondents valid answers behind a survey, or null
 * @param low         lower end of the published 95 % interval of the mean, or null
 * @param high        its upper end, or null
 * @param decision    document that announced the results, as cited; or null
 * @param announcedOn day of the announcement, or null
 * @param source      where the figures come from, as readers see it
 * @param link        address of the document: a path of this site or https; or null
 * @param note        what changed since the edition before; required from the second edition on
 * @param sample      labelled "Mẫu"
 */
public record EditionFacts(
    @NotNull IndexKind kind,
    @Min(1900) @Max(9999) int year,
    boolean partial,
    @DecimalMin("-100") @DecimalMax("100") BigDecimal meanChange,
    @Min(1) @Max(100_000) Integer unitCount,
    @Min(1) @Max(100_000_000) Integer respondents,
    @NotNull IndexFormula formula,
    @DecimalMin("0") @DecimalMax("100") BigDecimal low,
    @DecimalMin("0") @DecimalMax("100") BigDecimal high,
    @Size(max = 500) String decision,
    LocalDate announcedOn,
    @NotBlank @Size(max = 500) String source,
    @Size(max = 500) @Pattern(regexp = "/[a-z][^\\s\"<>]*|https://[^\\s\"<>]+") String link,
    @Size(max = 500) String note,
    boolean sample) {
}
