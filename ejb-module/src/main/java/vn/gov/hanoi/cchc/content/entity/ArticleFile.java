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

/** A file that was kept with an item, whether a revision uses it or not. */
@Entity
@Table(name = "content_article_file")
@IdClass(ArticleFile.Key.class)
public class ArticleFile {

    /** Once per item. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID article;
        private UUID file;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.article.equals(article) && key.file.equals(file);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, file);
        }
    }

    @Id
    @Column(name = "article_id")
    private UUID article;
    @Id
    @Column(name = "file_id")
    private UUID file;
    @Column(name = "added_at")
    private Instant addedAt;

    protected ArticleFile() {
    }

    public ArticleFile(UUID article, UUID file, Instant at) {
        this.article = article;
        this.file = file;
        this.addedAt = at;
    }
}
