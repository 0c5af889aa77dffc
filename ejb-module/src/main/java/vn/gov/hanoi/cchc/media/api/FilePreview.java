package vn.gov.hanoi.cchc.media.api;

import java.util.List;

/**
 * What of a file can be seen without opening it.
 *
 * @param pages number of its pages; 0 when only its words are known
 * @param shown the first pages, or one without pictures when there are words alone; empty when there is nothing to see
 */
public record FilePreview(PreviewState state, int pages, List<PreviewPage> shown) {

    public FilePreview {
        shown = List.copyOf(shown);
    }

    public static FilePreview none(PreviewState why) {
        return new FilePreview(why, 0, List.of());
    }
}
