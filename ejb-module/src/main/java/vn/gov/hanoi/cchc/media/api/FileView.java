package vn.gov.hanoi.cchc.media.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A kept file.
 *
 * @param id        internal id
 * @param name      safe file name
 * @param mediaType media type found by content
 * @param kind      kind of medium
 * @param size      bytes
 * @param sha256    fingerprint of the bytes
 * @param scan      what the scanner said
 * @param sealed    moved out of the shared store (ruling 21); nobody but named people may open it
 * @param width     pixels of pictures and films
 * @param height    pixels of pictures and films
 * @param milliseconds how long film and sound last, or null
 * @param embedded  what a picture says about itself, a proposal for the form; null when it says nothing or is sealed
 * @param keptAt    when it was kept
 */
public record FileView(UUID id, String name, String mediaType, MediaKind kind, long size, String sha256, ScanState scan, boolean sealed,
                       Integer width, Integer height, Long milliseconds, EmbeddedText embedded, Instant keptAt) {
}
