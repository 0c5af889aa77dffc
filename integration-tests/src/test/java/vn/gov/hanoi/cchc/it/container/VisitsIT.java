package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.site.api.VisitFigures;
import vn.gov.hanoi.cchc.site.boundary.PageViews;
import vn.gov.hanoi.cchc.site.boundary.Visits;

/** How often pages are read is counted by the day, whether they are made anew or come from memory, and nothing else is counted. */
@ExtendWith(ArquillianExtension.class)
class VisitsIT {

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(VisitsIT.class, Newsroom.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private Visits visits;

    @Test
    void each_page_that_a_reader_is_sent_counts_once_and_feeds_files_and_wrong_addresses_do_not() throws Exception {
        PageViews.instance().take();
        long before = written();
        for (String path : new String[] {"/gioi-thieu", "/gioi-thieu", "/gioi-thieu", "/en/gioi-thieu", "/rss.xml", "/rss.xml", "/sitemap.xml", "/khong-co-trang-nay"}) {
            Newsroom.answers(path, null);
        }
        Newsroom.await("four pages are written down", () -> written() >= before + 4);
        assertThat(written() + PageViews.instance().take()).isEqualTo(before + 4);
    }

    @Test
    void the_figures_end_with_the_day_before_and_say_since_when_they_count() {
        LocalDate today = LocalDate.of(2020, 3, 10);
        assertThat(visits.before(LocalDate.of(2020, 1, 1))).isEmpty();
        visits.add(LocalDate.of(2020, 2, 28), 5);
        visits.add(LocalDate.of(2020, 3, 1), 20);
        visits.add(today.minusDays(1), 3);
        visits.add(today.minusDays(1), 4);
        visits.add(today, 1_000);
        assertThat(visits.before(today)).contains(new VisitFigures(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 3, 9), 7, 27, 32));
    }

    private long written() throws Exception {
        String views = newsroom.text("select sum(views) from site_visit where day > '2025-01-01'");
        return views == null ? 0 : Long.parseLong(views);
    }
}
