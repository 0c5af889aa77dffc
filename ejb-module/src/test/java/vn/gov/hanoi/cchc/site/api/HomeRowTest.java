package vn.gov.hanoi.cchc.site.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.content.api.HomeBlockWidth.FULL;
import static vn.gov.hanoi.cchc.content.api.HomeBlockWidth.HALF;
import static vn.gov.hanoi.cchc.content.api.HomeBlockWidth.SIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeBlockKind;
import vn.gov.hanoi.cchc.content.api.HomeBlockWidth;
import vn.gov.hanoi.cchc.content.api.HomeLink;

class HomeRowTest {

    private static final HomeLink LINK = new HomeLink("Thành phố", null, "https://hanoi.gov.vn/");

    @Test
    void narrow_panels_stand_beside_the_full_block_before_them_and_halves_in_pairs() {
        List<HomeRow> rows = HomeRow.of(List.of(part(0, FULL, true), part(1, SIDE, true), part(2, SIDE, true), part(3, HALF, true), part(4, HALF, true),
            part(5, HALF, true), part(6, FULL, true)));
        assertThat(rows).extracting(HomeRowTest::places).containsExactly("0|1,2", "3,4|", "5|", "6|");
    }

    @Test
    void a_block_without_anything_to_show_is_left_out_as_if_it_were_not_there() {
        List<HomeRow> rows = HomeRow.of(List.of(part(0, FULL, true), part(1, FULL, false), part(2, SIDE, true), part(3, HALF, false), part(4, HALF, true)));
        assertThat(rows).extracting(HomeRowTest::places).containsExactly("0|2", "4|");
    }

    @Test
    void a_panel_with_nothing_to_stand_beside_has_a_row_of_its_own() {
        assertThat(HomeRow.of(List.of(part(0, SIDE, true), part(1, HALF, true), part(2, SIDE, true)))).extracting(HomeRowTest::places)
            .containsExactly("0|", "1|", "2|");
    }

    @Test
    void a_link_leads_to_a_path_of_the_site_or_to_an_address_with_https() {
        assertThat(List.of("/van-ban", "https://hanoi.gov.vn/", "/chuyen-muc/a?trang=2")).allMatch(address -> new HomeLink("x", null, address).leadsSomewhere());
        assertThat(List.of("//evil.vn", "http://hanoi.gov.vn", "javascript:alert(1)", "https://", "/a b", "/\"x", "van-ban", "/<b>"))
            .noneMatch(address -> new HomeLink("x", null, address).leadsSomewhere());
    }

    private static String places(HomeRow row) {
        return String.join(",", row.main().stream().map(part -> String.valueOf(part.at())).toList()) + "|"
            + String.join(",", row.aside().stream().map(part -> String.valueOf(part.at())).toList());
    }

    private static HomePart part(int at, HomeBlockWidth width, boolean filled) {
        HomeBlock block = new HomeBlock(HomeBlockKind.LINKS, width, null, null, 3, null, List.of(), filled ? List.of(LINK) : List.of(), true);
        return new HomePart(at, block, null, List.of(), List.of(), null);
    }
}
