package vn.gov.hanoi.cchc.site.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private final KeptPages pages = new KeptPages(1 << 20);

    @Test
    void a_page_goes_when_something_it_shows_changes_and_for_nothing_else() {
        keep("/a", "item:1", "section:x");
        keep("/b", "item:2", "section:y");
        keep("/c", "item:3", "section:x");
        pages.changed(Set.of("item:1"));
        assertThat(kept("/a", "/b", "/c")).containsExactly("/b", "/c");
        pages.changed(Set.of("section:x", "item:9"));
        assertThat(kept("/a", "/b", "/c")).containsExactly("/b");
    }

    @Test
    void a_page_made_from_what_was_true_before_a_change_is_refused_after_it() {
        long before = pages.stamp();
        pages.changed(Set.of("section:x"));
        assertThat(pages.keep("/x", page("section:x"), before)).isFalse();
        assertThat(pages.keep("/y", page("section:y"), before)).isTrue();
        assertThat(pages.keep("/x", page("section:x"), pages.stamp())).isTrue();
        assertThat(kept("/x", "/y")).containsExactly("/x", "/y");
    }

    @Test
    void a_page_that_took_longer_than_changes_are_remembered_is_refused() {
        long before = pages.stamp();
        IntStream.range(0, 20_001).forEach(i -> pages.changed(Set.of("item:" + i)));
        assertThat(pages.keep("/y", page("section:y"), before)).isFalse();
        assertThat(pages.keep("/y", page("section:y"), pages.stamp())).isTrue();
    }

    @Test
    void when_everything_is_forgotten_what_was_begun_before_is_refused_too() {
        long before = pages.stamp();
        keep("/a", "item:1");
        pages.clear();
        assertThat(kept("/a")).isEmpty();
        assertThat(pages.keep("/a", page("item:1"), before)).isFalse();
    }

    @Test
    void memory_is_bounded_and_what_is_read_most_stays() {
        keep("/read", "item:0");
        for (int i = 1; i <= 20_000; i++) {
            keep("/page" + i, "item:" + i, "section:x");
            pages.find("/read");
        }
        assertThat(pages.size()).isBetween(100L, 1_000L);
        assertThat(kept("/read")).containsExactly("/read");
        pages.changed(Set.of("section:x"));
        assertThat(pages.size()).isEqualTo(1);
    }

    @Test
    void a_page_too_large_to_keep_is_refused() {
        KeptPage large = new KeptPage("\"t\"", List.of(), 3 << 20, new byte[3 << 20], null, Set.of(), Instant.MAX);
        assertThat(pages.keep("/large", large, pages.stamp())).isFalse();
    }

    @Test
    void a_header_has_one_line_whatever_stands_in_it() {
        KeptPage page = new KeptPage("\"t\"", List.of(Map.entry("Vary", "a\r\nSet-Cookie: b"), Map.entry("X", "é")), 1, new byte[0], null, Set.of(), Instant.MAX);
        assertThat(new String(page.lines(), StandardCharsets.ISO_8859_1)).isEqualTo("Vary: a  Set-Cookie: b\r\nX: é\r\nETag: \"t\"\r\n");
    }

    private void keep(String address, String... shows) {
        assertThat(pages.keep(address, page(shows), pages.stamp())).isTrue();
    }

    private List<String> kept(String... addresses) {
        return List.of(addresses).stream().filter(address -> pages.find(address) != null).toList();
    }

    private static KeptPage page(String... shows) {
        return new KeptPage("\"t\"", List.of(Map.entry("Content-Type", "text/html")), 3_000, new byte[1_000], null, Set.of(shows), Instant.MAX);
    }
}
