package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.Positive;

/**
 * Brings an earlier arrangement back.
 *
 * @param seen    the arrangement readers see, as the caller saw it; a stale one is refused with {@code home.changed}
 * @param version the earlier one
 */
public record RestoreHome(@Positive long seen, @Positive long version) {
}
