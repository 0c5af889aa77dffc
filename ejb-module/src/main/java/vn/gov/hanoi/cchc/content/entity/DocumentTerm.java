package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.DocumentTermView;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;

/**
 * By when a document is to be public, as it was counted when its day of issue became known or changed, or when somebody had it counted
 * again. Rows are only added; the newest number counts, the ones before it are the history.
 */
@Entity
@Table(name = "content_document_term")
public class DocumentTerm {

    @Id
    private UUID id;
    @Column(name = "article_id")
    private UUID article;
    private int number;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "rule_key")
    private String ruleKey;
    @Column(name = "rule_id")
    private UUID ruleId;
    @Column(name = "rule_version")
    private Long ruleVersion;
    @Column(name = "calendar_version")
    private Long calendarVersion;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String trace;
    @Column(name = "stored_at")
    private Instant storedAt;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;
    private String reason;

    protected DocumentTerm() {
    }

    /**
     * @param number   one more than the newest row of the item
     * @param issuedOn null when the day of issue was taken out again: then no term runs
     * @param due      null with it, and when no rule sets a term
     * @param account  of whoever brought the day or had it counted again, or null
     * @param reason   why it was counted again, or null
     */
    public DocumentTerm(UUID article, int number, LocalDate issuedOn, DueDate due, UUID account, String name, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.number = number;
        this.issuedOn = issuedOn;
        this.storedAt = at;
        this.account = account;
        this.name = name;
        this.reason = reason;
        if (due != null) {
            this.dueAt = due.dueAt();
            this.ruleKey = due.trace().rules().get(0).key();
            this.ruleId = due.rule();
            this.ruleVersion = due.ruleVersion();
            this.calendarVersion = due.calendarVersion();
            this.trace = due.trace().toJson();
        }
    }

    public UUID article() {
        return article;
    }

    public int number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Whether a term runs. */
    public boolean runs() {
        return dueAt != null;
    }

    /** Null when no term runs. */
    public DueTrace trace() {
        return trace == null ? null : DueTrace.ofJson(trace);
    }

    public DocumentTermView view() {
        return new DocumentTermView(number, issuedOn, dueAt, ruleKey, ruleVersion, calendarVersion, trace, storedAt, name, reason);
    }
}
