package vn.gov.hanoi.cchc.media.api;

/**
 * The words of a file are known and bear no mark. Told within the transaction that keeps them.
 *
 * @param sha256 fingerprint of the bytes
 * @param body   the words, NFC, cut; never blank
 */
public record FileTextRead(String sha256, String body) {
}
