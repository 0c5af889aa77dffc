package vn.gov.hanoi.cchc.content.api;

import java.util.List;
import java.util.UUID;

/**
 * What a save made.
 *
 * @param version     new version of the item
 * @param number      number of the revision; unchanged when nothing was different
 * @param contentHash its fingerprint
 * @param removed     what the sanitiser left out, as names of elements and attributes, e.g. {@code script}, {@code p/style};
 *                    {@code img} for a picture that is not a file of the item
 */
public record SavedRevision(UUID item, long version, UUID revision, int number, String contentHash, List<String> removed) {

    public SavedRevision {
        removed = List.copyOf(removed);
    }

    /** A revision that was there already. */
    public static SavedRevision of(UUID item, long version, RevisionView revision) {
        return new SavedRevision(item, version, revision.id(), revision.number(), revision.contentHash(), List.of());
    }

    public SavedRevision withVersion(long newVersion) {
        return new SavedRevision(item, newVersion, revision, number, contentHash, removed);
    }
}
