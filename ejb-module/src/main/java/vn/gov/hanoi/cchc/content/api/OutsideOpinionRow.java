package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One request for an outside opinion and what became of it.
 *
 * @param revision   number of the revision it is about
 * @param current    whether that content is still the newest; an opinion about other content counts for nothing
 * @param mail       or null
 * @param statedName as the person gave it, or null
 * @param words      or null
 * @param readings   how often the link was opened before the answer
 * @param lastReadAt or null
 */
public record OutsideOpinionRow(UUID id, int revision, String contentHash, boolean current, String name, String position, String mail,
                                boolean mailed, String question, String askedBy, Instant askedAt, Instant expiresAt, OutsideState state,
                                String statedName, String words, Instant answeredAt, String revokedBy, Instant revokedAt, long readings,
                                Instant lastReadAt) {
}
