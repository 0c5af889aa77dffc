package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Place in a list that belongs to an item. */
@Embeddable
public class OrdinalId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "article_id")
    private UUID article;
    private int ordinal;

    protected OrdinalId() {
    }

    public OrdinalId(UUID article, int ordinal) {
        this.article = article;
        this.ordinal = ordinal;
    }

    public UUID article() {
        return article;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrdinalId that && that.ordinal == ordinal && Objects.equals(that.article, article);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, ordinal);
    }
}
