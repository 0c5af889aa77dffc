package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.DraftView;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What one person typed into one item and did not save. */
@Entity
@Table(name = "content_draft")
@IdClass(Draft.Key.class)
public class Draft {

    /** Longest text kept; the form itself allows less. */
    private static final int LONGEST = 2_000_000;

    /** One per person and item. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID account;
        private UUID article;

        protected Key() {
        }

        public Key(UUID account, UUID article) {
            this.account = account;
            this.article = article;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account.equals(account) && key.article.equals(article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, article);
        }
    }

    @Id
    private UUID account;
    @Id
    @Column(name = "article_id")
    private UUID article;
    private long base;
    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String json;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {
    }

    public Draft(UUID account, UUID article) {
        this.account = account;
        this.article = article;
    }

    /** @throws RuleViolated article.draft.too-large */
    public void keep(long version, ItemDraft content, Instant at) {
        String text = CanonicalJson.write(content);
        if (text.length() > LONGEST) {
            throw new RuleViolated("article.draft.too-large");
        }
        base = version;
        json = text;
        savedAt = at;
    }

    public DraftView view() {
        return new DraftView(article, base, CanonicalJson.read(json, ItemDraft.class), savedAt);
    }
}
