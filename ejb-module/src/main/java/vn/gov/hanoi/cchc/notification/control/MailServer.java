package vn.gov.hanoi.cchc.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import vn.gov.hanoi.cchc.notification.api.OutgoingMail;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/**
 * The server's mail session; there is one only where {@code PORTAL_SMTP_HOST} is set. A mail server that hangs is given up after half a
 * minute, and with {@code PORTAL_SMTP_TLS=true} nothing is said to it in the clear.
 */
@ApplicationScoped
public class MailServer {

    private static final String SESSION = "java:jboss/mail/Default";
    private static final String PATIENCE_MILLIS = "30000";

    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    public boolean configured() {
        return settings.text("PORTAL_SMTP_HOST", null) != null;
    }

    /** @throws MessagingException when the server did not take it */
    public void send(OutgoingMail mail) throws MessagingException {
        Letter letter = new Letter(session(), mail, new InternetAddress(settings.text("PORTAL_MAIL_FROM", "khong-tra-loi@localhost"), true));
        letter.setSentDate(Date.from(clock.instant()));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        Transport.send(letter, settings.text("PORTAL_SMTP_USER", null), settings.text("PORTAL_SMTP_PASSWORD", null));
    }

    private Session session() throws MessagingException {
        try {
            Session ofTheServer = InitialContext.doLookup(SESSION);
            Properties properties = new Properties();
            properties.putAll(ofTheServer.getProperties());
            for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
            }
            String secure = settings.text("PORTAL_SMTP_TLS", "false");
            properties.setProperty("mail.smtp.starttls.enable", secure);
            properties.setProperty("mail.smtp.starttls.required", secure);
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            return Session.getInstance(properties);
        } catch (NamingException e) {
            throw new MessagingException("The server has no mail session " + SESSION, e);
        }
    }
}
