package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.notification.api.OutgoingMail;
import vn.gov.hanoi.cchc.notification.control.Mails;
import vn.gov.hanoi.cchc.shared.Permission;

/** Keeps book of the mail that goes out. */
@Stateless
@Audited
public class MailDesk {

    @Inject
    private Mails mails;
    @Inject
    private Clock clock;

    /** Writes an attempt down before it is made; empty when the mail is not due any more. */
    @RolesAllowed(Permission.SYSTEM)
    public Optional<OutgoingMail> take(@NotNull UUID mail) {
        return mails.find(mail).filter(waiting -> waiting.dueAt(clock.instant())).map(waiting -> waiting.take(clock.instant()));
    }

    /** The mail server took it. */
    @RolesAllowed(Permission.SYSTEM)
    public void sent(@NotNull UUID mail) {
        mails.find(mail).ifPresent(found -> found.sent(clock.instant()));
    }

    /** It will be tried again, or is given up after the last attempt. */
    @RolesAllowed(Permission.SYSTEM)
    public void failed(@NotNull UUID mail, String why) {
        mails.find(mail).ifPresent(found -> found.failed(why));
    }
}
