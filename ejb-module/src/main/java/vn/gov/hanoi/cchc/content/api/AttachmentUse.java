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
 * @param clip      what readers get with film or sound, null for everything else
 */
public record AttachmentUse(UUID file, String sha256, String name, String title, String mediaType, long size, boolean main, ClipUse clip) {

    /** Whether it is captions (WebVTT), which somebody may have given to a film. */
    public boolean captions() {
        return "text/vtt".equals(mediaType);
    }
}
