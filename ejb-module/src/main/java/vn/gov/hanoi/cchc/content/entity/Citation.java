package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.shared.Caller;

/** A public item relies on a document. Whoever looked at a status decided about that status, not about a later one. */
@Entity
@Table(name = "content_citation")
public class Citation {

    @EmbeddedId
    private CitationId id;
    private boolean live;
    @Column(name = "target_id")
    private UUID target;
    @Enumerated(EnumType.STRING)
    @Column(name = "kept_status")
    private EffectStatus keptStatus;
    @Column(name = "kept_reason")
    private String keptReason;
    @Column(name = "kept_at")
    private Instant keptAt;
    @Column(name = "kept_by_name")
    private String keptBy;

    protected Citation() {
    }

    public Citation(CitationId id) {
        this.id = id;
    }

    /** @param found the document when the portal has it, else null */
    public void show(UUID found) {
        live = true;
        target = found;
    }

    public void hide() {
        live = false;
    }

    /** Rightly goes on citing what has this status. */
    public void keep(EffectStatus status, String reason, Caller by, Instant at) {
        keptStatus = status;
        keptReason = reason;
        keptAt = at;
        keptBy = by.displayName() == null ? by.name() : by.displayName();
    }

    public UUID article() {
        return id.article();
    }

    public String key() {
        return id.key();
    }

    public boolean live() {
        return live;
    }

    public UUID target() {
        return target;
    }
}
