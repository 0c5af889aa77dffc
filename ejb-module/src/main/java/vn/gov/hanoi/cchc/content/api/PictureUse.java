package vn.gov.hanoi.cchc.content.api;

import java.util.UUID;

/**
 * A picture of an item. Crops and thumbnails inherit its credit and its source.
 *
 * @param file   id of the stored file
 * @param sha256 fingerprint of its bytes
 * @param name   file name
 * @param alt    what it shows, in words; required
 * @param credit who made it and who permits its use, or null
 * @param source where it comes from when that is not where the item comes from, else null
 * @param lead   shown in lists and at the top
 * @param width  pixels
 * @param height pixels
 * @param caption what happened, where and when, or null; the alt text says what is to be seen
 */
public record PictureUse(UUID file, String sha256, String name, String alt, String credit, SourceCredit source, boolean lead, int width, int height, String caption) {
}
