package vn.gov.hanoi.cchc.site.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One whole answer, ready to be sent.
 *
 * @param tag     its ETag, quotes included
 * @param headers every other header but length and coding, in order
 * @param plain   size of the body as rendered, bytes
 * @param gzip    body, compressed
 * @param brotli  body, compressed better for who understands it, or null
 * @param shows   what it shows, in the words of {@link vn.gov.hanoi.cchc.site.api.PublicTags}
 * @param until   when it is out of date even if nothing changes
 */
public record KeptPage(String tag, List<Map.Entry<String, String>> headers, int plain, byte[] gzip, byte[] brotli, Set<String> shows, Instant until) {

    private static final int OVERHEAD = 1_024;

    public KeptPage {
        headers = List.copyOf(headers);
        shows = Set.copyOf(shows);
    }

    /** Bytes it takes up in memory, about. */
    int weight() {
        return OVERHEAD + gzip.length + (brotli == null ? 0 : brotli.length);
    }
}
