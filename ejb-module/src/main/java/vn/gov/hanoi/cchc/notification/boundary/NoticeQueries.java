package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import vn.gov.hanoi.cchc.notification.api.MailRow;
import vn.gov.hanoi.cchc.notification.api.NoticeRow;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** Inboxes and the mail on its way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeQueries {

    /**
     * The caller's inbox: own, agency's, and what concerns his permissions; newest first.
     *
     * @param after key of the page before, or null
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Page<NoticeRow> inbox(String after) {
        throw new UnsupportedOperationException();
    }

    /** How many the caller has not read, at most {@link Page#MANY}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public int unread() {
        throw new UnsupportedOperationException();
    }

    /** Mail that waits or was given up, oldest first, at most 200. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public List<MailRow> undelivered() {
        throw new UnsupportedOperationException();
    }
}
