package vn.gov.hanoi.cchc.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;

/** A notice in an inbox. */
@Entity
@Table(name = "notification_message")
public class Message {

    static final int SUBJECT = 200;
    static final int BODY = 4000;

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "audience_kind")
    private Audience.Kind audienceKind;
    @Column(name = "audience_key")
    private String audienceKey;
    private String topic;
    private String reference;
    private String subject;
    private String body;
    private String link;
    private boolean urgent;
    private Instant at;
    @Column(name = "retracted_at")
    private Instant retractedAt;

    protected Message() {
    }

    public Message(Notice notice, Instant at) {
        this.id = UUID.randomUUID();
        this.audienceKind = notice.audience().kind();
        this.audienceKey = notice.audience().key();
        this.topic = notice.topic();
        this.reference = notice.reference();
        this.subject = cut(notice.subject(), SUBJECT);
        this.body = cut(notice.body(), BODY);
        this.link = notice.link();
        this.urgent = notice.urgent();
        this.at = at;
    }

    /** What it told may not be told any more: the text goes, the fact that there was a notice stays. */
    public void retract(Instant now) {
        subject = "";
        body = "";
        link = null;
        retractedAt = now;
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    public String topic() {
        return topic;
    }
}
