package vn.gov.hanoi.cchc.intake.control.edxml;

import java.nio.file.Path;

/**
 * Bytes of an attachment on disk.
 *
 * @param path   temporary file, inside the folder of its packet
 * @param size   bytes
 * @param sha256 fingerprint
 */
public record Spooled(Path path, long size, String sha256) {
}
