package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a link shows: one revision, and what is asked about it.
 *
 * @param revision    number of the revision
 * @param contentHash what the opinion is bound to
 * @param sections    names from level 1 down; empty when none was chosen
 * @param name        who is asked
 */
public record OutsideManuscript(UUID request, int revision, String contentHash, RevisionContent content, List<String> sections, String name,
                                String position, String question, String askedBy, Instant askedAt, Instant expiresAt) {
}
