package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.api.ListPosition;
import vn.gov.hanoi.cchc.web.site.PageLinks.PageNumber;

class PageLinksTest {

    @Test
    void the_first_page_of_many_leads_on_by_key_and_tells_no_exact_count() {
        PageLinks links = links(ListPosition.FIRST, 16, "k.1", Page.MANY);
        assertThat(links.previous()).isNull();
        assertThat(links.next()).isEqualTo("/chuyen-muc/a?trang=2&sau=k.1");
        assertThat(links.summary()).isEqualTo("1 đến 16 trong hơn 1.000 nội dung");
        assertThat(links.numbers()).extracting(PageNumber::number).containsExactly(1, 2, 0, 50);
        assertThat(links.own()).isEmpty();
    }

    @Test
    void a_page_in_the_middle_shows_its_neighbours_and_the_ends() {
        PageLinks links = links(new ListPosition(9, null), 16, "k.1", 281);
        assertThat(links.numbers()).extracting(PageNumber::number).containsExactly(1, 0, 8, 9, 10, 0, 18);
        assertThat(links.numbers().get(0).address()).isEqualTo("/chuyen-muc/a");
        assertThat(links.numbers().get(3)).isEqualTo(new PageNumber(9, null, "Trang 9, đang xem"));
        assertThat(links.previous()).isEqualTo("/chuyen-muc/a?trang=8");
        assertThat(links.summary()).isEqualTo("129 đến 144 trong 281 nội dung");
        assertThat(links.own()).isEqualTo("?trang=9");
    }

    @Test
    void beyond_the_numbered_pages_the_list_goes_on_by_key_alone() {
        assertThat(links(new ListPosition(50, null), 16, "k.1", Page.MANY).next()).isEqualTo("/chuyen-muc/a?sau=k.1");
        PageLinks links = links(ListPosition.parse(null, "k.1"), 16, "m.1", Page.MANY);
        assertThat(links.next()).isEqualTo("/chuyen-muc/a?sau=m.1");
        assertThat(links.first()).isEqualTo("/chuyen-muc/a");
        assertThat(links.numbers()).isEmpty();
        assertThat(links.own()).isEqualTo("?sau=k.1");
    }

    @Test
    void a_list_that_fits_on_a_page_needs_no_way_through() {
        PageLinks links = links(ListPosition.FIRST, 5, null, 5);
        assertThat(links.needed()).isFalse();
        assertThat(links.summary()).isEqualTo("1 đến 5 trong 5 nội dung");
    }

    @Test
    void what_was_searched_for_stays_in_the_links() {
        Page<String> page = new Page<>(Collections.nCopies(16, ""), "k.1", 20);
        assertThat(PageLinks.of("/tim-kiem", Map.of("q", "một & hai\"<"), ListPosition.FIRST, page, false).next())
            .isEqualTo("/tim-kiem?trang=2&sau=k.1&q=m%E1%BB%99t+%26+hai%22%3C");
    }

    private static PageLinks links(ListPosition position, int rows, String next, int total) {
        List<String> shown = Collections.nCopies(rows, "");
        return PageLinks.of("/chuyen-muc/a", Map.of(), position, new Page<>(shown, next, total), false);
    }
}
