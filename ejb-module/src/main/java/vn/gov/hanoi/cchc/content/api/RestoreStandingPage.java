package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Brings an earlier text back, as a new version.
 *
 * @param seen the version readers see, as the caller saw it
 */
public record RestoreStandingPage(@NotNull StandingPage page, @Positive long seen, @Positive long version) {
}
