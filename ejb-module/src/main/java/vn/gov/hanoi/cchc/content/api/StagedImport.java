package vn.gov.hanoi.cchc.content.api;

import java.nio.file.Path;

/**
 * A file of JSON lines that waits on disk.
 *
 * @param name   file name as sent, or null
 * @param sha256 fingerprint of its bytes
 * @param lines  lines that are not blank
 */
public record StagedImport(String name, Path path, String sha256, long bytes, int lines) {
}
