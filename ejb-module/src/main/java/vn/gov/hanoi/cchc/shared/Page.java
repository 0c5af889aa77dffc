package vn.gov.hanoi.cchc.shared;

import java.util.List;

/**
 * Some rows of a longer list, paged by key.
 *
 * @param rows    this page's rows in order
 * @param nextKey opaque key of the next page, or null at the end
 * @param total   exact count up to 1,000; {@link #MANY} when there are more; -1 when nobody counted
 */
public record Page<T>(List<T> rows, String nextKey, int total) {

    /** "Hơn 1.000": beyond this nobody counts. */
    public static final int MANY = 1001;

    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, 0);
    }
}
