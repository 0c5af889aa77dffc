package vn.gov.hanoi.cchc.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    /** Key of the next page, or null. */
    public String getNext() {
        return page.nextKey();
    }

    /** Marks as read and goes where the notice points, or stays. */
    public void open(UUID notice) {
        String link = page.rows().stream().filter(row -> row.id().equals(notice)).map(NoticeRow::link).findFirst().orElse(null);
        desk.read(notice);
        visit.go(link == null || !link.startsWith(OfficeRoute.HOME.address()) ? OfficeRoute.INBOX.address() : link);
    }

    /** Marks everything on this page as read. */
    public void readAll() {
        page.rows().stream().filter(row -> row.readAt() == null).forEach(row -> desk.read(row.id()));
        visit.done(OfficeRoute.INBOX.address(), "inbox-read");
    }
}
