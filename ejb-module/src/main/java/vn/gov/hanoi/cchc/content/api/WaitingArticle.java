package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for the caller, by when, and why.
 *
 * @param reason what is asked
 * @param since  since when it waits
 * @param by     by when, or null
 * @param term   what {@code by} rests on, or why there is no term, in words
 * @param detail words: who submitted, why it was returned; or null
 */
public record WaitingArticle(UUID item, String title, ItemKind kind, WaitingReason reason, Instant since, Instant by, String term,
                             String detail) {
}
