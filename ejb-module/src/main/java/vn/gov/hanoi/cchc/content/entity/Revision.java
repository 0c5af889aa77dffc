package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.RevisionView;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.Sha256;

/** One state of an item's content: a canonical JSON text and its fingerprint. It never changes. */
@Entity
@Table(name = "content_article_revision")
public class Revision {

    @Id
    private UUID id;
    @Column(name = "article_id")
    private UUID article;
    private int number;
    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String json;
    @Column(name = "content_hash")
    private String hash;
    private String title;
    private String genre;
    @Column(name = "section_id")
    private UUID section;
    @Column(name = "change_note")
    private String changeNote;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "saved_by")
    private UUID savedBy;
    @Column(name = "saved_by_name")
    private String savedByName;
    @Transient
    private RevisionContent content;

    protected Revision() {
    }

    /**
     * @param savedBy     account of its author, null when there is none (a supplier without account, an import)
     * @param savedByName the author's name as colleagues read it
     */
    public Revision(UUID article, int number, RevisionContent content, String changeNote, UUID savedBy, String savedByName, Instant at) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.number = number;
        this.json = CanonicalJson.write(content);
        this.hash = Sha256.of(json);
        this.title = content.title();
        this.genre = content.genre();
        this.section = content.section();
        this.changeNote = changeNote;
        this.savedAt = at;
        this.savedBy = savedBy;
        this.savedByName = savedByName;
        this.content = content;
    }

    public RevisionContent content() {
        if (content == null) {
            content = CanonicalJson.read(json, RevisionContent.class);
        }
        return content;
    }

    /** Whether the stored text still has the stored fingerprint. */
    public boolean isIntact() {
        return Sha256.of(json).equals(hash);
    }

    /** Every file it uses: pictures, attachments and the consents of its sources. */
    public Set<UUID> files() {
        Set<UUID> files = publicFiles();
        content().sources().map(SourceCredit::permissionFile).filter(Objects::nonNull).forEach(files::add);
        return files;
    }

    /** Files readers get. */
    public Set<UUID> publicFiles() {
        Set<UUID> files = new LinkedHashSet<>();
        content().pictures().stream().map(PictureUse::file).forEach(files::add);
        content().attachments().stream().map(AttachmentUse::file).forEach(files::add);
        return files;
    }

    public RevisionView view() {
        return new RevisionView(id, number, hash, content(), savedAt, savedByName, changeNote);
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    public int number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public String title() {
        return title;
    }

    public String genre() {
        return genre;
    }

    public UUID section() {
        return section;
    }

    public String changeNote() {
        return changeNote;
    }

    public UUID savedBy() {
        return savedBy;
    }
}
