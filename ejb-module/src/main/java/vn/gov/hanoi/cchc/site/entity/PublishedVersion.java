package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A version that is or was public; never changed. */
@Entity
@Table(name = "site_item_version")
public class PublishedVersion {

    @EmbeddedId
    private VersionId id;
    private UUID revision;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "change_note")
    private String changeNote;
    private String hash;
    @Column(columnDefinition = "longtext")
    private String page;

    protected PublishedVersion() {
    }

    public PublishedVersion(VersionId id, UUID revision, Instant publishedAt, String changeNote, String hash, String page) {
        this.id = id;
        this.revision = revision;
        this.publishedAt = publishedAt;
        this.changeNote = changeNote;
        this.hash = hash;
        this.page = page;
    }

    public int number() {
        return id.revisionNumber();
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String changeNote() {
        return changeNote;
    }

    public String page() {
        return page;
    }
}
