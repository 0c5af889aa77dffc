package vn.gov.hanoi.cchc.site.api;

/**
 * A public file.
 *
 * @param name      name in its address
 * @param sha256    fingerprint of its bytes
 * @param mediaType registered media type
 * @param size      bytes as published, or null for pictures
 * @param withdrawn its item was taken from the site; the bytes are not offered
 */
public record PublicFile(String name, String sha256, String mediaType, Long size, boolean withdrawn) {
}
