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
 * @param text      what became of the reading of its words
 * @param sealed    moved out of the shared store (ruling 21); nobody but named people may open it
 * @param width     pixels of pictures and films
 * @param height    pixels of pictures and films
 * @param milliseconds how long film and sound last, or null
 * @param embedded  what a picture says about itself, a proposal for the form; null when it says nothing or is sealed
 * @param keptAt    when it was kept
 */
public record FileView(UUID id, String name, String mediaType, MediaKind kind, long size, String sha256, ScanState scan, TextState text, boolean sealed,
                       Integer width, Integer height, Long milliseconds, EmbeddedText embedded, Instant keptAt) {

    /** Whether its words were read for secrecy marks, or cannot be; until then it stays closed. */
    public boolean checked() {
        return text != TextState.WAITING;
    }
}
