package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.control.MailServer;
import vn.gov.hanoi.cchc.notification.control.Mails;
import vn.gov.hanoi.cchc.notification.control.Messages;
import vn.gov.hanoi.cchc.notification.entity.Mail;
import vn.gov.hanoi.cchc.notification.entity.Message;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Where other contexts tell people something, in the transaction of the fact: no fact, no notice. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@PermitAll
public class Notices {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,20}");

    @Inject
    private Messages messages;
    @Inject
    private Mails mails;
    @Inject
    private MailServer server;
    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    public void tell(Notice notice) {
        Instant now = now();
        if (notice.audience() != null) {
            messages.add(new Message(notice, now));
        }
        if (notice.mailTo() != null && mailable(notice.mailTo())) {
            mails.add(new Mail(notice.mailTo().strip(), notice.reference(), notice.subject(), letter(notice), now));
        }
    }

    /** Whether this can be written to. */
    public static boolean mailable(String address) {
        return ADDRESS.matcher(address.strip()).matches();
    }

    /**
     * Sends a secret link by mail and by nothing else; its text goes from the outbox when it has been sent or given up. Without a mail
     * server nothing is written, so that the secret does not lie there and wait.
     *
     * @param mailTo    address, or null
     * @param reference by which it can be retracted
     * @param link      path in the portal
     * @return whether a mail is on its way
     */
    public boolean entrust(String mailTo, String reference, String subject, String body, String link) {
        if (mailTo == null || !mailable(mailTo) || !server.configured()) {
            return false;
        }
        mails.add(new Mail(mailTo.strip(), reference, subject, body + "\n\n" + settings.address(link), now()).confidential());
        return true;
    }

    /**
     * Takes back everything that was told about something: texts vanish from inboxes, waiting mail is not sent.
     *
     * @return how many mails had gone out already
     */
    public int retract(String reference) {
        Instant now = now();
        messages.about(reference).forEach(message -> message.retract(now));
        return (int) mails.about(reference).stream().filter(Mail::retract).count();
    }

    /**
     * Takes back mails that speak of several things, this one among them.
     *
     * @param words a piece of the text that only this thing has
     */
    public void retractMails(String reference, String words) {
        mails.about(reference, words).forEach(Mail::retract);
    }

    /** Whether something with this topic was told about it and not taken back. */
    public boolean stands(String reference, String topic) {
        return messages.about(reference).stream().anyMatch(message -> message.topic().equals(topic));
    }

    /** Takes back from inboxes what was told about something, but for these topics. */
    public void retractOthers(String reference, Collection<String> topics) {
        Instant now = now();
        messages.about(reference).stream().filter(message -> !topics.contains(message.topic())).forEach(message -> message.retract(now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String letter(Notice notice) {
        return notice.link() == null ? notice.body() : notice.body() + "\n\n" + settings.address(notice.link());
    }
}
