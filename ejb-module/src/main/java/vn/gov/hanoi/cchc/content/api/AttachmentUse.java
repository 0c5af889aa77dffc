package vn.gov.hanoi.cchc.content.api;

import java.util.UUID;

/**
 * A file offered with an item.
 *
 * @param file      id of the stored file
 * @param sha256    fingerprint of its bytes
 * @param name      file name, safe for addresses and downloads
 * @param title     text of the link; the name when empty
 * @param mediaType registered media type
 * @param size      bytes
 * @param main      the document itself, as opposed to annexes
 */
public record AttachmentUse(UUID file, String sha256, String name, String title, String mediaType, long size, boolean main) {
}
