package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;

/**
 * Some hundred public numbers as a part of the site map.
 *
 * @param number    1, 2, 3 …: the items up to {@code number × 500}
 * @param changedAt when an item of it was last published or withdrawn
 */
public record SitemapPart(int number, Instant changedAt) {

    /** Public numbers in a part: few enough to be written anew in some milliseconds. */
    public static final int SIZE = 500;

    /** The part an item is in. */
    public static int of(long publicNumber) {
        return (int) ((publicNumber - 1) / SIZE) + 1;
    }
}
