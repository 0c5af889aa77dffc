package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.site.api.VisitFigures;

/** The line of the footer that says how often the site is read. */
class VisitLineTest {

    private static final VisitFigures FIGURES = new VisitFigures(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 29), 1_234, 45_678, 1_234_567);

    @Test
    void a_reader_is_told_of_the_last_whole_day_its_month_and_everything_since_the_first_day() {
        assertThat(VisitLine.words(FIGURES, PublicTexts.of(false).get("footViews"), false))
            .isEqualTo("Lượt xem trang đến hết 29/11/2026: 1.234 trong ngày, 45.678 trong tháng, 1.234.567 từ 01/09/2026.");
        assertThat(VisitLine.words(FIGURES, PublicTexts.of(true).get("footViews"), true))
            .isEqualTo("Page views to the end of 29/11/2026: 1,234 that day, 45,678 that month, 1,234,567 since 01/09/2026.");
    }
}
