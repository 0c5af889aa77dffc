package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingPageRow;
import vn.gov.hanoi.cchc.content.api.StandingPageView;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.content.api.StandingVersionRow;
import vn.gov.hanoi.cchc.content.control.StandingPages;
import vn.gov.hanoi.cchc.content.control.StructureReview;
import vn.gov.hanoi.cchc.content.entity.StandingVersion;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;

/** Standing pages for whoever writes them and for whoever answers for them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StandingPageQueries {

    /** The rule that says how long before its day a page asks to be read again. */
    private static final String NOTICE = "page.review.notice";

    @Inject
    private StandingPages pages;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private RuleQueries rules;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** All of them, as readers see them. */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public List<StandingPageRow> all() {
        return rows();
    }

    /** Those that are to be read again: for whoever writes them, and for the agency that answers for them. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<StandingPageRow> dueForMe() {
        Caller caller = context.caller();
        return rows().stream().filter(StandingPageRow::due).filter(row -> caller.may(Permission.PAGE_MANAGE) || caller.actsFor(row.text().owner())).toList();
    }

    /** The caller's draft, or what readers see. */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public StandingPageView mine(StandingPage page) {
        StandingVersion current = pages.current(page);
        return pages.draft(context.caller().account(), page)
            .map(mine -> new StandingPageView(page, current.version(), mine.text(), true, mine.base()))
            .orElseGet(() -> new StandingPageView(page, current.version(), current.text(), false, current.version()));
    }

    /**
     * What is worth a look in the caller's draft, or in what readers see; none of it keeps him from publishing.
     *
     * @param english its translation; nothing is said of one that nobody wrote
     */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public List<CheckLine> checks(StandingPage page, boolean english) {
        StandingText text = mine(page).text();
        return StructureReview.of(english ? text.bodyEn() : text.body());
    }

    /** The newest fifty, newest first. */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public List<StandingVersionRow> history(StandingPage page) {
        return pages.history(page).stream().map(StandingVersion::row).toList();
    }

    private List<StandingPageRow> rows() {
        LocalDate soon = LocalDate.now(clock.withZone(ClockProducer.HANOI)).plus(rules.value(NOTICE).period());
        return Arrays.stream(StandingPage.values()).map(pages::current)
            .map(one -> new StandingPageRow(one.page(), one.version(), one.text(),
                agencies.byCode(one.text().owner()).map(AgencyView::name).orElse(one.text().owner()), !one.text().reviewBy().isAfter(soon))).toList();
    }
}
