package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Approves for a later instant: the exception of Article 6.4.a, so it needs a reason.
 *
 * @param at     when it becomes public, later than now
 * @param reason why not at once
 */
public record ScheduleArticle(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 64) String contentHash,
                              @NotNull Instant at, @NotBlank @Size(max = 500) String reason, @AssertTrue boolean noSecrets) {
}
