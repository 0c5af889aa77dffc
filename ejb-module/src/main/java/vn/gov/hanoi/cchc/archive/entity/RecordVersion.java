package vn.gov.hanoi.cchc.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** One publication as it is kept: metadata, words, body, and the fingerprint of each part. Only ever added. */
@Entity
@Table(name = "archive_record_version")
@IdClass(RecordKey.class)
public class RecordVersion {

    @Id
    @Column(name = "permanent_id")
    private String permanentId;
    @Id
    private int number;
    @Column(name = "revision_id")
    private UUID revision;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "change_note")
    private String changeNote;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String metadata;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String body;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String manifest;

    protected RecordVersion() {
    }

    /**
     * @param metadata canonical JSON
     * @param body     sanitised HTML whose files are named by their place in the package
     */
    public RecordVersion(String permanentId, int number, UUID revision, String contentHash, Instant publishedAt, String changeNote,
                         String metadata, String text, String body, List<ManifestEntry> manifest) {
        this.permanentId = permanentId;
        this.number = number;
        this.revision = revision;
        this.contentHash = contentHash;
        this.publishedAt = publishedAt;
        this.changeNote = changeNote;
        this.metadata = metadata;
        this.text = text;
        this.body = body;
        this.manifest = CanonicalJson.write(manifest);
    }

    public List<ManifestEntry> manifest() {
        return List.of(CanonicalJson.read(manifest, ManifestEntry[].class));
    }

    public String permanentId() {
        return permanentId;
    }

    public int number() {
        return number;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String changeNote() {
        return changeNote;
    }

    public String metadata() {
        return metadata;
    }

    public String text() {
        return text;
    }

    public String body() {
        return body;
    }
}
