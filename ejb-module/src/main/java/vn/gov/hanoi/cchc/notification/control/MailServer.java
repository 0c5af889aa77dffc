package vn.gov.hanoi.cchc.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import vn.gov.hanoi.cchc.notification.api.OutgoingMail;

/** The server's mail session; there is one only where {@code PORTAL_SMTP_HOST} is set. */
@ApplicationScoped
public class MailServer {

    private static final String SESSION = "java:jboss/mail/Default";

    public boolean configured() {
        String host = System.getenv("PORTAL_SMTP_HOST");
        return host != null && !host.isBlank();
    }

    /** @throws MessagingException when the server did not take it */
    public void send(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private Session session() throws MessagingException {
        try {
            return InitialContext.doLookup(SESSION);
        } catch (NamingException e) {
            throw new MessagingException("The server has no mail session " + SESSION, e);
        }
    }
}
