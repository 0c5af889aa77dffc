package vn.gov.hanoi.cchc.archive.api;

/**
 * One part of a package.
 *
 * @param path   path inside the package: {@code metadata.json}, {@code text.txt}, {@code files/…}
 * @param sha256 fingerprint of its bytes
 * @param size   bytes
 */
public record ManifestEntry(String path, String sha256, long size) {
}
