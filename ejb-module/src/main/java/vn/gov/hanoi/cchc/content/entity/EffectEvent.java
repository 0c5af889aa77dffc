package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EffectCause;
import vn.gov.hanoi.cchc.content.api.EffectEventView;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.shared.Caller;

/** A decided change of the effect of a document. Rows are only added. */
@Entity
@Table(name = "content_effect_event")
public class EffectEvent {

    @Id
    private UUID id;
    @Column(name = "article_id")
    private UUID article;
    @Enumerated(EnumType.STRING)
    private EffectKind kind;
    private LocalDate day;
    private String parts;
    @Column(name = "cause_id")
    private UUID causeItem;
    @Column(name = "cause_symbol")
    private String causeSymbol;
    @Column(name = "cause_title")
    private String causeTitle;
    private String basis;
    @Column(name = "proposal_id")
    private UUID proposal;
    private Instant at;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;

    protected EffectEvent() {
    }

    /**
     * What is to be written down.
     *
     * @param proposal that asked for it, or null
     */
    public record Change(EffectKind kind, LocalDate day, String parts, EffectCause cause, String basis, UUID proposal) {
    }

    public EffectEvent(UUID article, Change change, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.kind = change.kind();
        this.day = change.day();
        this.parts = change.parts();
        this.causeItem = change.cause().item();
        this.causeSymbol = change.cause().symbol();
        this.causeTitle = change.cause().title();
        this.basis = change.basis();
        this.proposal = change.proposal();
        this.at = at;
        this.account = by.account();
        this.name = by.displayName() == null ? by.name() : by.displayName();
    }

    public EffectTimeline.Happening happening() {
        return new EffectTimeline.Happening(kind, day);
    }

    /**
     * @param causeNumber public number of the causing document when readers can open it, else null
     * @param revoked     or null while it counts
     */
    public EffectEventView view(Long causeNumber, EffectRevocation revoked) {
        return view(new EffectCause(causeItem, causeSymbol, causeTitle), causeNumber, basis, revoked);
    }

    /** The same without a word about what caused it; the basis is somebody's own words and may name it. */
    public EffectEventView withoutCause(EffectRevocation revoked) {
        return view(EffectCause.NONE, null, null, revoked);
    }

    private EffectEventView view(EffectCause cause, Long causeNumber, String words, EffectRevocation revoked) {
        return new EffectEventView(id, kind, day, parts, cause, causeNumber, words, at, name, revoked == null ? null : revoked.at(),
            revoked == null ? null : revoked.name(), revoked == null ? null : revoked.reason());
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    public EffectKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public UUID causeItem() {
        return causeItem;
    }

    public UUID proposal() {
        return proposal;
    }
}
