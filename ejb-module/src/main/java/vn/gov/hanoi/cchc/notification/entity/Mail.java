package vn.gov.hanoi.cchc.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.api.MailState;
import vn.gov.hanoi.cchc.notification.api.OutgoingMail;

/** A mail and its attempts. Every attempt is written down before it is made, so a crash in the middle repeats a mail rather than lose it. */
@Entity
@Table(name = "notification_mail")
public class Mail {

    static final int ATTEMPTS = 8;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int ERROR = 500;

    @Id
    private UUID id;
    @Version
    private long version;
    private String recipient;
    private String reference;
    private String subject;
    private String body;
    @Enumerated(EnumType.STRING)
    private MailState state;
    private int attempts;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String error;
    private boolean confidential;

    protected Mail() {
    }

    public Mail(String recipient, String reference, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.reference = reference;
        this.subject = Message.cut(subject, Message.SUBJECT);
        this.body = Message.cut(body, Message.BODY);
        this.state = MailState.QUEUED;
        this.createdAt = now;
        this.nextAt = now;
    }

    /** Carries a secret: its text is kept no longer than it takes to send it. */
    public Mail confidential() {
        confidential = true;
        return this;
    }

    /** Whether it waits for an attempt now; one whose sender died in the middle does, too. */
    public boolean dueAt(Instant now) {
        return (state == MailState.QUEUED || state == MailState.SENDING) && !nextAt.isAfter(now);
    }

    /** Writes the attempt down: 1, 2, 4, 8 … minutes until the next. */
    public OutgoingMail take(Instant now) {
        state = MailState.SENDING;
        attempts++;
        nextAt = now.plus(FIRST_WAIT.multipliedBy(1L << (attempts - 1)));
        return new OutgoingMail(id, recipient, subject, body);
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        error = null;
        forget();
    }

    public void failed(String why) {
        state = attempts >= ATTEMPTS ? MailState.GIVEN_UP : MailState.QUEUED;
        error = why == null ? null : Message.cut(why, ERROR);
        if (state == MailState.GIVEN_UP) {
            forget();
        }
    }

    private void forget() {
        if (confidential) {
            body = "";
        }
    }

    /** @return whether it had been sent before it could be stopped */
    public boolean retract() {
        boolean tooLate = state == MailState.SENT || attempts > 0;
        if (state != MailState.SENT) {
            state = MailState.GIVEN_UP;
        }
        subject = "";
        body = "";
        return tooLate;
    }

    public String body() {
        return body;
    }

    public MailState state() {
        return state;
    }

    public Instant nextAt() {
        return nextAt;
    }
}
