package vn.gov.hanoi.cchc.rest.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<a href=\"/van-ban/x-1\">x</a>|<a href=\"https://x.vn/van-ban/x-1\">x</a>",
        "<img alt=\"\" src=\"/tep/1/a.jpg\">|<img alt=\"\" src=\"https://x.vn/tep/1/a.jpg\">",
        "<img srcset=\"/tep/1/a.jpg 640w\">|<img srcset=\"https://x.vn/tep/1/a.jpg 640w\">",
        "<img srcset=\"/tep/1/a.jpg 640w, /tep/1/b.jpg 1280w, /tep/1/c.jpg 9w\">|<img srcset=\"https://x.vn/tep/1/a.jpg 640w, https://x.vn/tep/1/b.jpg 1280w, https://x.vn/tep/1/c.jpg 9w\">",
        "<a href=\"//khac.vn/\">x</a>|<a href=\"//khac.vn/\">x</a>", "<a href=\"https://khac.vn/\">x</a>|<a href=\"https://khac.vn/\">x</a>",
        "<a href=\"#dieu-6\">x</a>|<a href=\"#dieu-6\">x</a>", "đường dẫn /van-ban và \"/tep\"|đường dẫn /van-ban và \"/tep\""})
    void addresses_in_a_text_lead_back_from_elsewhere(String html, String expected) {
        assertThat(ItemBody.absolute(html, "https://x.vn")).isEqualTo(expected);
    }
}
