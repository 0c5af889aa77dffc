package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Readers see an English translation no more: it was taken from the site, or its original was. Who keeps a copy of its words takes them
 * out of everything in this transaction.
 *
 * @param item         internal id of the translation
 * @param publicNumber the {@code {id}} of the original's address
 */
public record TranslationWithdrawn(UUID item, long publicNumber, Instant at) {
}
