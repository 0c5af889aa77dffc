package vn.gov.hanoi.cchc.media.api;

/**
 * A picture of a page of a file.
 *
 * @param page      from 1
 * @param width     pixels
 * @param height    pixels
 * @param mediaType registered media type
 * @param size      bytes
 * @param sha256    fingerprint, which is what {@code FileReading} asks for
 */
public record PagePictureView(int page, int width, int height, String mediaType, long size, String sha256) {
}
