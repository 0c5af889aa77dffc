package vn.gov.hanoi.cchc.media.api;

/**
 * Nobody may read these bytes any longer, nor their words. Told within the transaction that seals them.
 *
 * @param sha256 fingerprint of the bytes
 */
public record FileTextForgotten(String sha256) {
}
