package vn.gov.hanoi.cchc.intake.api;

import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.MediaKind;

/**
 * A kept file of a submission.
 *
 * @param file      id in {@code media}
 * @param name      safe file name
 * @param mediaType media type found by content
 * @param kind      kind of medium
 * @param size      bytes
 * @param sha256    fingerprint of the kept bytes
 * @param original  fingerprint of the bytes as they arrived
 * @param alt       what a picture shows, or null
 * @param credit    or null
 * @param main      the document itself
 * @param width     pixels, pictures only
 * @param height    pixels, pictures only
 */
public record SubmissionFile(UUID file, String name, String mediaType, MediaKind kind, long size, String sha256, String original,
                             String alt, String credit, boolean main, Integer width, Integer height) {
}
