package vn.gov.hanoi.cchc.site.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One whole answer, ready to be sent.
 *
 * @param tag     its ETag, quotes included
 * @param headers every other header but length and coding, in order, the type of the content first
 * @param lines   tag and headers as they go over the line
 * @param plain   size of the body as rendered, bytes
 * @param gzip    body, compressed
 * @param brotli  body, compressed better for who understands it, or null
 * @param shows   what it shows, in the words of {@link vn.gov.hanoi.cchc.site.api.PublicTags}
 * @param until   when it is out of date even if nothing changes
 */
public record KeptPage(String tag, List<Map.Entry<String, String>> headers, byte[] lines, int plain, byte[] gzip, byte[] brotli, Set<String> shows,
                       Instant until) {

    private static final int OVERHEAD = 1_024;

    public KeptPage {
        headers = List.copyOf(headers);
        shows = Set.copyOf(shows);
    }

    public KeptPage(String tag, List<Map.Entry<String, String>> headers, int plain, byte[] gzip, byte[] brotli, Set<String> shows, Instant until) {
        this(tag, headers, lines(tag, headers), plain, gzip, brotli, shows, until);
    }

    private static byte[] lines(String tag, List<Map.Entry<String, String>> headers) {
        StringBuilder lines = new StringBuilder();
        headers.forEach(header -> line(lines, header.getKey(), header.getValue()));
        line(lines, "ETag", tag);
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A header has one line, whatever stands in it. */
    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append(": ").append(value.replace('\r', ' ').replace('\n', ' ')).append("\r\n");
    }

    /** Whether somebody looks at it, not a machine. */
    public boolean readByPeople() {
        return !headers.isEmpty() && readByPeople(headers.get(0).getValue());
    }

    /** @param type type of content of an answer, or null */
    public static boolean readByPeople(String type) {
        return type != null && type.startsWith("text/html");
    }

    /** Bytes it takes up in memory, about. */
    int weight() {
        return OVERHEAD + lines.length + gzip.length + (brotli == null ? 0 : brotli.length);
    }
}
