package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An item bears a secrecy mark (ground R3). Whoever keeps a copy of its words or files takes them out of every list, search, count,
 * preview and cache in this transaction. For an item that was ever public {@link ItemWithdrawn} follows, with words that tell nothing.
 *
 * @param publicNumber the {@code {id}} of its address, null when it was never public
 * @param permanentId  null when it was never public
 */
public record ItemSealed(UUID item, Long publicNumber, String permanentId, Instant at) {
}
