package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** How one person would write a standing page, before readers see it. */
@Entity
@Table(name = "content_standing_draft")
public class StandingDraft {

    @EmbeddedId
    private StandingDraftKey key;
    private long base;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected StandingDraft() {
    }

    public StandingDraft(StandingDraftKey key, long from, StandingText written, Instant at) {
        this.key = key;
        keep(from, written, at);
    }

    /** @param from the version it began from */
    public final void keep(long from, StandingText written, Instant at) {
        base = from;
        text = CanonicalJson.write(written);
        savedAt = at;
    }

    public long base() {
        return base;
    }

    public StandingText text() {
        return CanonicalJson.read(text, StandingText.class);
    }
}
