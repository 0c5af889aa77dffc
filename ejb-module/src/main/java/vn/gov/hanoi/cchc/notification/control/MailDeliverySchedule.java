package vn.gov.hanoi.cchc.notification.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.boundary.MailDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Sends what is due. Every attempt is a transaction of its own before the mail goes out, and another one after. */
@Singleton
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailDeliverySchedule {

    private static final String JOB = "notification-mail";
    private static final int AT_ONCE = 50;

    @Inject
    private JobClaims claims;
    @Inject
    private Mails mails;
    @Inject
    private MailDesk desk;
    @Inject
    private MailServer server;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void deliver() {
        if (server.configured() && claims.claim(JOB, Duration.ofSeconds(30))) {
            context.enter(Caller.schedule(JOB));
            mails.due(clock.instant(), AT_ONCE).forEach(this::deliver);
        }
    }

    private void deliver(UUID id) {
        desk.take(id).ifPresent(mail -> {
            try {
                server.send(mail);
                desk.sent(id);
            } catch (MessagingException e) {
                desk.failed(id, why(e));
            }
        });
    }

    /** What the mail server said stands behind the exception, not in it. */
    private static String why(MessagingException e) {
        StringBuilder why = new StringBuilder(e.getClass().getSimpleName()).append(": ").append(e.getMessage());
        for (Exception next = e.getNextException(); next instanceof MessagingException deeper; next = deeper.getNextException()) {
            why.append("; ").append(deeper.getMessage());
        }
        return why.toString().strip();
    }
}
