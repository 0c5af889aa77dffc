package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Keeps how the caller would write a standing page; readers see nothing of it.
 *
 * @param base the version it began from
 */
public record SaveStandingDraft(@NotNull StandingPage page, @Positive long base, @Valid @NotNull StandingText text) {
}
