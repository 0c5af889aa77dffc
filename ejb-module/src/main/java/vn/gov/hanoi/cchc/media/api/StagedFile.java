package vn.gov.hanoi.cchc.media.api;

import java.nio.file.Path;
import java.util.List;

/**
 * An uploaded file that was measured, judged by content and, for pictures, re-encoded; it waits in the staging folder until a
 * transaction keeps it ({@code FileKeeping.keep}). Nothing of it is in the database yet. Only {@code FileStaging} makes one.
 *
 * @param name      safe file name with its extension
 * @param mediaType registered media type found by content
 * @param kind      kind of medium
 * @param size      bytes of the kept form
 * @param sha256    fingerprint of the kept form
 * @param original  fingerprint of the bytes as they arrived (differs from {@code sha256} when data about places was removed)
 * @param path      place in the staging folder
 * @param width     pixels of pictures and films
 * @param height    pixels of pictures and films
 * @param milliseconds how long film and sound last, null for everything else and when the file does not say
 * @param embedded  what a picture says about itself, a proposal for the form; null when it says nothing
 * @param variants  smaller copies of a picture, narrowest first; empty for everything else
 */
public record StagedFile(String name, String mediaType, MediaKind kind, long size, String sha256, String original, Path path,
                         Integer width, Integer height, Long milliseconds, EmbeddedText embedded, List<StagedVariant> variants) {

    public StagedFile {
        variants = List.copyOf(variants);
    }
}
