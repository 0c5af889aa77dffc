package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.api.MailRow;
import vn.gov.hanoi.cchc.notification.api.NoticeRow;
import vn.gov.hanoi.cchc.notification.control.Mails;
import vn.gov.hanoi.cchc.notification.control.Messages;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** Inboxes and the mail on its way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeQueries {

    private static final int ROWS = 30;
    private static final int MAILS = 200;
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private Messages messages;
    @Inject
    private Mails mails;
    @Inject
    private CallerContext context;

    /**
     * The caller's inbox: own, agency's, and what concerns his permissions; newest first.
     *
     * @param after key of the page before, or null; a broken key starts at the beginning
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Page<NoticeRow> inbox(String after) {
        Instant before = END_OF_TIME;
        UUID beforeId = new UUID(0, 0);
        if (after != null && after.contains("_")) {
            try {
                before = Instant.parse(after.substring(0, after.indexOf('_')));
                beforeId = UUID.fromString(after.substring(after.indexOf('_') + 1));
            } catch (DateTimeException | IllegalArgumentException e) {
                before = END_OF_TIME;
            }
        }
        List<NoticeRow> rows = messages.inbox(context.caller(), before, beforeId, ROWS + 1);
        boolean more = rows.size() > ROWS;
        List<NoticeRow> shown = more ? rows.subList(0, ROWS) : rows;
        NoticeRow last = more ? shown.get(ROWS - 1) : null;
        return new Page<>(shown, more ? last.at() + "_" + last.id() : null, -1);
    }

    /** How many the caller has not read, at most {@link Page#MANY}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public int unread() {
        return messages.unread(context.caller());
    }

    /** Mail that waits or was given up, oldest first, at most 200. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public List<MailRow> undelivered() {
        return mails.undelivered(MAILS);
    }
}
