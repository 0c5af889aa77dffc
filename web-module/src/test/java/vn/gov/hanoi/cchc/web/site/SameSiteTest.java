package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"same-origin,-,true", "same-origin,https://kẻ.khác,true", "same-site,https://cchc.vidu.vn,false",
        "cross-site,https://cchc.vidu.vn,false", "none,-,false", "-,https://cchc.vidu.vn,true", "-,https://cchc.vidu.vn.khac.vn,false",
        "-,http://cchc.vidu.vn,false", "-,null,false", "-,-,false"})
    void a_form_comes_from_our_own_page_or_not_at_all(String site, String origin, boolean believed) {
        assertThat(SameSite.sent(site, origin, "https://cchc.vidu.vn")).isEqualTo(believed);
    }
}
