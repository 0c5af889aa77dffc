package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingPageView;
import vn.gov.hanoi.cchc.content.boundary.StandingPageQueries;
import vn.gov.hanoi.cchc.site.api.StandingShown;
import vn.gov.hanoi.cchc.site.boundary.StandingQueries;
import vn.gov.hanoi.cchc.web.identity.AgencyChoice;
import vn.gov.hanoi.cchc.web.office.Visit;

/** A standing page as the caller wrote it, shown by the hands that show the public one. */
@Named
@RequestScoped
public class StandingPreviewView {

    @Inject
    private StandingPageQueries pages;
    @Inject
    private StandingQueries shelf;
    @Inject
    private AgencyChoice agencies;
    @Inject
    private Visit visit;

    private StandingShown shown;

    @PostConstruct
    void open() {
        StandingPage wanted = StandingPage.ofSlug(visit.id()).orElse(null);
        if (wanted == null) {
            visit.missing();
            return;
        }
        StandingPageView mine = pages.mine(wanted);
        shown = shelf.preview(wanted, mine.text(), agencies.name(mine.text().owner()), "en".equals(visit.line("ngon-ngu")));
    }

    public StandingShown getShown() {
        return shown;
    }
}
