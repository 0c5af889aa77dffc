package vn.gov.hanoi.cchc.archive.api;

import java.time.Instant;
import java.util.List;

/**
 * One publication as it is kept.
 *
 * @param version     1, 2, 3 … within the record
 * @param publishedAt when readers could see it
 * @param contentHash fingerprint that was approved
 * @param changeNote  or null
 * @param manifest    every part with its fingerprint; empty when the record was withdrawn
 * @param state       of the package
 * @param packedAt    or null
 * @param problem     why packing failed last, or null
 */
public record ArchiveVersion(int version, Instant publishedAt, String contentHash, String changeNote, List<ManifestEntry> manifest,
                             PackageState state, Instant packedAt, String problem) {

    public ArchiveVersion {
        manifest = List.copyOf(manifest);
    }
}
