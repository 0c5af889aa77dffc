package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Who is looking at a receipt. A label, not a lock; it expires.
 *
 * @param account account of the holder
 * @param name    name of the holder
 * @param until   when it expires
 */
public record ClaimView(UUID account, String name, Instant until) {
}
