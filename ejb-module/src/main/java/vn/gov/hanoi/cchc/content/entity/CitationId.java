package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What an item cites: {@code s:<key of a symbol>} or {@code n:<public number>}. */
@Embeddable
public class CitationId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "article_id")
    private UUID article;
    @Column(name = "target_key")
    private String key;

    protected CitationId() {
    }

    public CitationId(UUID article, String key) {
        this.article = article;
        this.key = key;
    }

    public UUID article() {
        return article;
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitationId that && Objects.equals(that.article, article) && Objects.equals(that.key, key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, key);
    }
}
