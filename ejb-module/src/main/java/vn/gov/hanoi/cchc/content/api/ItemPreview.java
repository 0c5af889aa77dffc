package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A revision in the shape of its publication, so that the preview is the page readers would get.
 *
 * @param publicNumber     0 when it was never public
 * @param slug             as it would be
 * @param sectionPath      from level 1 down
 * @param firstPublishedAt now for an item that was never public
 */
public record ItemPreview(UUID item, long publicNumber, String permanentId, String slug, int revisionNumber, RevisionContent content,
                          String contentHash, List<SectionView> sectionPath, Instant firstPublishedAt, Instant updatedAt,
                          String changeNote) {
}
