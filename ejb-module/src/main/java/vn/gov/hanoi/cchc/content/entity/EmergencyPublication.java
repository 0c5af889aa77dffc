package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EmergencyView;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A publication without a second pair of eyes, until a second person has looked. */
@Entity
@Table(name = "content_emergency")
public class EmergencyPublication {

    @Id
    @Column(name = "publication_id")
    private UUID publication;
    @Version
    private long version;
    @Column(name = "article_id")
    private UUID article;
    private String title;
    private Instant at;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;
    private String reason;
    @Column(name = "reviewed_by")
    private UUID reviewer;
    @Column(name = "reviewed_by_name")
    private String reviewerName;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    private String finding;

    protected EmergencyPublication() {
    }

    public EmergencyPublication(Publication publication, Revision revision, String reason, Caller by, Instant at) {
        this.publication = publication.id();
        this.article = revision.article();
        this.title = revision.title();
        this.at = at;
        this.account = by.account();
        this.name = by.displayName();
        this.reason = reason;
    }

    /**
     * @param authors accounts that saved what was published
     * @throws RuleViolated article.emergency.reviewed, article.emergency.own
     */
    public void review(String found, Set<UUID> authors, Caller by, Instant when) {
        if (reviewedAt != null) {
            throw new RuleViolated("article.emergency.reviewed", reviewerName);
        }
        if (by.account() == null || by.is(account) || authors.contains(by.account())) {
            throw new RuleViolated("article.emergency.own");
        }
        reviewer = by.account();
        reviewerName = by.displayName();
        reviewedAt = when;
        finding = found;
    }

    public UUID article() {
        return article;
    }

    public boolean by(Caller caller) {
        return caller.is(account);
    }

    public EmergencyView view() {
        return new EmergencyView(publication, article, title, at, name, reason, reviewerName, reviewedAt, finding);
    }
}
