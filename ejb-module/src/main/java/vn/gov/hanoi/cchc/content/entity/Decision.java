package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.DecisionView;
import vn.gov.hanoi.cchc.shared.Caller;

/** Who did what about which revision, when and why. Only ever added. */
@Entity
@Table(name = "content_decision")
public class Decision {

    @Id
    private UUID id;
    @Column(name = "article_id")
    private UUID article;
    @Column(name = "revision_id")
    private UUID revision;
    private int number;
    @Column(name = "content_hash")
    private String hash;
    @Enumerated(EnumType.STRING)
    private ArticleStep step;
    private Instant at;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;
    private String reason;
    private Instant due;

    protected Decision() {
    }

    public Decision(Revision revision, ArticleStep step, String reason, Instant due, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.article = revision.article();
        this.revision = revision.id();
        this.number = revision.number();
        this.hash = revision.hash();
        this.step = step;
        this.at = at;
        this.account = by.account();
        this.name = by.displayName() == null ? by.name() : by.displayName();
        this.reason = reason;
        this.due = due;
    }

    public DecisionView view() {
        return new DecisionView(step, number, at, name, reason, due);
    }
}
