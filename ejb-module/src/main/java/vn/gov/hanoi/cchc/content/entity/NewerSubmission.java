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
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** A version of a submission that came while the item was in work: it waits until an editor takes it over. Only ever added. */
@Entity
@Table(name = "content_newer_submission")
@IdClass(NewerSubmission.Key.class)
public class NewerSubmission {

    /** One per version. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID article;
        private int submission;

        protected Key() {
        }

        public Key(UUID article, int submission) {
            this.article = article;
            this.submission = submission;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.article.equals(article) && key.submission == submission;
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, submission);
        }
    }

    @Id
    @Column(name = "article_id")
    private UUID article;
    @Id
    private int submission;
    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String json;
    private Instant at;

    protected NewerSubmission() {
    }

    public NewerSubmission(UUID article, int submission, ItemDraft content, Instant at) {
        this.article = article;
        this.submission = submission;
        this.json = CanonicalJson.write(content);
        this.at = at;
    }

    public ItemDraft content() {
        return CanonicalJson.read(json, ItemDraft.class);
    }
}
