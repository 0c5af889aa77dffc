package vn.gov.hanoi.cchc.media.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a scanner said about some bytes; it counts for every file that has them.
 *
 * @param sha256  fingerprint of the bytes
 * @param state   CLEAN or INFECTED
 * @param finding name of what was found; null when clean
 */
public record RecordScan(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256, @NotNull ScanState state, @Size(max = 200) String finding) {
}
