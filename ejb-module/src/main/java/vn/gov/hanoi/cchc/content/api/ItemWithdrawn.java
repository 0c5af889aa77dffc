package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A public item was taken from the site; its address answers 410 with this reason from now on.
 *
 * @param item         internal id
 * @param publicNumber the {@code {id}} of its address
 * @param reason       words for readers
 * @param replacement  public number of the item that replaces it, or null
 * @param at           when
 */
public record ItemWithdrawn(UUID item, long publicNumber, String reason, Long replacement, Instant at) {
}
