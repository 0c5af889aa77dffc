package vn.gov.hanoi.cchc.archive.api;

import java.time.Instant;

/**
 * A package that could not be written, or not be taken to the sealed folder.
 *
 * @param title    of the record, or null when it is restricted
 * @param sealing  it was to be sealed; else it was to be written
 * @param problem  why the last attempt failed, in words
 * @param attempts so far
 * @param since    since when it waits
 * @param nextAt   when the portal tries again by itself
 */
public record PackageTrouble(String permanentId, int version, String title, boolean sealing, String problem, int attempts, Instant since,
                             Instant nextAt) {
}
