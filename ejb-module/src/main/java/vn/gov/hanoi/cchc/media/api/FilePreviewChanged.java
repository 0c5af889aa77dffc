package vn.gov.hanoi.cchc.media.api;

/**
 * Something else can be seen of these bytes without opening them, or nothing any longer. Told within the transaction that changes it.
 *
 * @param sha256 fingerprint of the bytes
 */
public record FilePreviewChanged(String sha256) {
}
