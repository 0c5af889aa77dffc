package vn.gov.hanoi.cchc.media.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * What came of drawing the first pages of some bytes; it counts for every file that has them.
 *
 * @param sha256 fingerprint of the bytes
 * @param state  PAGES, or why there are none
 * @param pages  number of all pages
 * @param shown  the first pages
 */
public record RecordPreview(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256, @NotNull PreviewState state, @PositiveOrZero int pages,
                            @NotNull List<StagedPage> shown) {

    public RecordPreview {
        shown = List.copyOf(shown);
    }
}
