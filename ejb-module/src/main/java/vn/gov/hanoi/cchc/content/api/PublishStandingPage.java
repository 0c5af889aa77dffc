package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Shows the caller's draft to readers.
 *
 * @param seen the version readers see, as the caller saw it; a stale one is refused with {@code standing.changed}
 * @param note what was changed, for the history
 */
public record PublishStandingPage(@NotNull StandingPage page, @Positive long seen, @NotBlank @Size(max = 200) String note) {
}
