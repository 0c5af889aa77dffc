package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Which item came from which entry of the old system, and from which bytes. */
@Entity
@Table(name = "content_import_item")
public class ImportedItem {

    @Id
    @Column(name = "source_key")
    private String key;
    @Column(name = "article_id")
    private UUID article;
    @Column(name = "line_hash")
    private String hash;
    @Column(name = "imported_at")
    private Instant importedAt;

    protected ImportedItem() {
    }

    public ImportedItem(String key, UUID article, String hash, Instant at) {
        this.key = key;
        this.article = article;
        brought(hash, at);
    }

    public final void brought(String newHash, Instant at) {
        hash = newHash;
        importedAt = at;
    }

    public boolean same(String lineHash) {
        return hash.equals(lineHash);
    }

    public UUID article() {
        return article;
    }
}
