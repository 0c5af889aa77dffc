package vn.gov.hanoi.cchc.media.api;

import java.util.UUID;

/**
 * A smaller copy of a kept picture. It has no credit of its own: the credit of {@code file} is its credit.
 *
 * @param file      id of the picture it was made from
 * @param width     pixels
 * @param height    pixels
 * @param mediaType registered media type
 * @param size      bytes
 * @param sha256    fingerprint, which is what {@code FileReading} asks for
 */
public record VariantView(UUID file, int width, int height, String mediaType, long size, String sha256) {
}
