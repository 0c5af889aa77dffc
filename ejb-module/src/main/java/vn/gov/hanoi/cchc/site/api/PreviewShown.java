package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import vn.gov.hanoi.cchc.media.api.PreviewState;

/**
 * A public file as it is seen without opening it.
 *
 * @param file    path of its bytes
 * @param detail  "PDF, 1,2 MB"
 * @param pages   number of its pages, 0 when unknown
 * @param shown   what there is to see
 */
public record PreviewShown(String file, String detail, PreviewState state, int pages, List<PageShown> shown) {

    /** What stands between the path of an item and the name of its file. */
    public static final String STEP = "/xem-truoc/";

    public PreviewShown {
        shown = List.copyOf(shown);
    }
}
