package vn.gov.hanoi.cchc.notification.control;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import vn.gov.hanoi.cchc.notification.api.OutgoingMail;

/** A mail on paper. Sent twice by accident, it carries the same Message-ID, and names nothing of the machine it comes from. */
final class Letter extends MimeMessage {

    private final String messageId;

    Letter(Session session, OutgoingMail mail, InternetAddress from) throws MessagingException {
        super(session);
        String sender = from.getAddress();
        messageId = "<" + mail.id() + sender.substring(sender.lastIndexOf('@')) + ">";
        setFrom(from);
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setText(mail.body(), StandardCharsets.UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
