package vn.gov.hanoi.cchc.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.api.NoticeRow;
import vn.gov.hanoi.cchc.notification.boundary.InboxDesk;
import vn.gov.hanoi.cchc.notification.boundary.NoticeQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The caller's inbox, newest first. */
@Named
@RequestScoped
public class NoticeInboxView {

    @Inject
    private NoticeQueries queries;
    @Inject
    private InboxDesk desk;
    @Inject
    private CallerContext context;
    @Inject
    private Visit visit;
    private Page<NoticeRow> page;

    @PostConstruct
    void open() {
        page = queries.inbox(visit.line("sau"));
    }

    public List<NoticeRow> getRows() {
        return page.rows();
    }

    /** The absent colleague it was meant for, or null. */
    public String insteadOf(NoticeRow row) {
        return context.caller().standsFor().stream().filter(absent -> absent.account().toString().equals(row.to()))
            .map(Caller.Absent::name).findFirst().orElse(null);
    }

    /** Where the notice leads and the caller may go; null when it leads nowhere, or to a page that is not for him. */
    public String way(NoticeRow row) {
        String link = row.link();
        return link == null || !link.startsWith(OfficeRoute.HOME.address()) || !OfficeRoute.opens(link, context.caller()) ? null : link;
    }

    /** Whether it leads to a page that is not for the caller: he stands in for somebody with other rights. */
    public boolean shut(NoticeRow row) {
        return row.link() != null && way(row) == null;
    }

    /** Key of the next page, or null. */
    public String getNext() {
        return page.nextKey();
    }

    /** Marks as read and goes where the notice points, or stays. */
    public void open(UUID notice) {
        Optional<String> way = page.rows().stream().filter(row -> row.id().equals(notice)).findFirst().map(this::way);
        desk.read(notice);
        visit.go(way.orElse(OfficeRoute.INBOX.address()));
    }

    /** Marks everything on this page as read. */
    public void readAll() {
        page.rows().stream().filter(row -> row.readAt() == null).forEach(row -> desk.read(row.id()));
        visit.done(OfficeRoute.INBOX.address(), "inbox-read");
    }
}
