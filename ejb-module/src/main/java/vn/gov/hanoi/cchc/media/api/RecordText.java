package vn.gov.hanoi.cchc.media.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the reading of some bytes came to; it counts for every file that has them.
 *
 * @param sha256 fingerprint of the bytes
 * @param state  how it ended; neither NONE nor WAITING
 * @param body   the words, NFC, cut; null when there are none or they bear a mark
 */
public record RecordText(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256, @NotNull TextState state, @Size(max = MOST) String body) {

    /** Characters that are kept of a file's words. */
    public static final int MOST = 200_000;
}
