package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Takes the live revision from the site.
 *
 * @param reason      words for readers, shown on the marker page
 * @param replacement public number of the item that replaces it, or null
 */
public record WithdrawArticle(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 500) String reason,
                              @Positive Long replacement) {
}
