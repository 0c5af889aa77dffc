package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.PublicationView;

/** A revision became public, and how long after its approval (Article 6.4.a). Only ever added. */
@Entity
@Table(name = "content_publication")
public class Publication {

    @Id
    private UUID id;
    @Column(name = "article_id")
    private UUID article;
    @Column(name = "revision_id")
    private UUID revision;
    private int number;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Column(name = "delay_ms")
    private long delay;
    private String approver;
    @Column(name = "change_note")
    private String changeNote;
    @Enumerated(EnumType.STRING)
    private PublicationManner manner;

    protected Publication() {
    }

    /**
     * @param approvedAt when it was approved; for a schedule the instant it was due
     * @param doneAt     when everything readers need was written
     */
    public Publication(Revision revision, String changeNote, String approver, PublicationManner manner, Instant approvedAt,
                       Instant publishedAt, Instant doneAt) {
        this.id = UUID.randomUUID();
        this.article = revision.article();
        this.revision = revision.id();
        this.number = revision.number();
        this.publishedAt = publishedAt;
        this.approvedAt = approvedAt;
        this.delay = Math.max(0, Duration.between(approvedAt, doneAt).toMillis());
        this.approver = approver;
        this.changeNote = changeNote;
        this.manner = manner;
    }

    public UUID id() {
        return id;
    }

    public PublicationView view() {
        return new PublicationView(id, number, publishedAt, approvedAt, delay, approver, changeNote, manner == PublicationManner.SCHEDULED,
            manner == PublicationManner.EMERGENCY);
    }
}
