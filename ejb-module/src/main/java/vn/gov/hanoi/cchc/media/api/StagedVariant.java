package vn.gov.hanoi.cchc.media.api;

import java.nio.file.Path;

/**
 * A smaller copy of a staged picture, waiting beside it.
 *
 * @param width     pixels
 * @param height    pixels
 * @param mediaType registered media type
 * @param size      bytes
 * @param sha256    fingerprint
 * @param path      place in the staging folder
 */
public record StagedVariant(int width, int height, String mediaType, long size, String sha256, Path path) {
}
