package vn.gov.hanoi.cchc.rules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.api.RuleChangeView;

/** One edit, with the row before and after. Never updated. */
@Entity
@Table(name = "rules_change")
public class RuleChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private RuleBookName book;
    private long edition;
    private String subject;
    @Enumerated(EnumType.STRING)
    private RuleChangeKind kind;
    @Column(name = "before_json", columnDefinition = "longtext")
    private String before;
    @Column(name = "after_json", columnDefinition = "longtext")
    private String after;
    private String note;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected RuleChange() {
    }

    public RuleChange(RuleBookName book, long edition, String subject, RuleChangeKind kind, String before, String after, String note,
                      String changedBy, Instant changedAt) {
        this.book = book;
        this.edition = edition;
        this.subject = subject;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.note = note;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public RuleChangeView toView() {
        return new RuleChangeView(id, book, subject, kind, before, after, note, edition, changedBy, changedAt);
    }
}
