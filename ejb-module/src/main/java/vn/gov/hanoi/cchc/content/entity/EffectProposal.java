package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A relation of a public document asks for a change of the effect of another; a person decides, once. */
@Entity
@Table(name = "content_effect_proposal")
public class EffectProposal {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "article_id")
    private UUID article;
    @Column(name = "cause_id")
    private UUID cause;
    @Enumerated(EnumType.STRING)
    private RelationKind relation;
    @Enumerated(EnumType.STRING)
    private EffectKind kind;
    private LocalDate day;
    private String parts;
    @Enumerated(EnumType.STRING)
    private EffectProposalState state;
    private Instant since;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;
    private String reason;

    protected EffectProposal() {
    }

    /** @param day from when, as far as the causing document tells, or null */
    public EffectProposal(UUID article, UUID cause, RelationKind relation, LocalDate day, String parts, Instant since) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.cause = cause;
        this.relation = relation;
        ask(day, parts, since);
    }

    /** The causing document says something else now, or says it again: what was dropped is asked again, what was decided stays. */
    public void renew(LocalDate newDay, String newParts, Instant at) {
        if (state == EffectProposalState.OPEN || state == EffectProposalState.DROPPED) {
            ask(newDay, newParts, at);
        }
    }

    private void ask(LocalDate newDay, String newParts, Instant at) {
        day = newDay;
        parts = newParts;
        kind = relation.proposes(newParts != null);
        state = EffectProposalState.OPEN;
        since = at;
    }

    /** Nobody says it any more. */
    public void drop() {
        if (state == EffectProposalState.OPEN) {
            state = EffectProposalState.DROPPED;
        }
    }

    public void accept(Caller by, Instant at) {
        decide(EffectProposalState.ACCEPTED, null, by, at);
    }

    public void decline(String why, Caller by, Instant at) {
        decide(EffectProposalState.DECLINED, why, by, at);
    }

    private void decide(EffectProposalState next, String why, Caller by, Instant at) {
        if (state != EffectProposalState.OPEN) {
            throw new RuleViolated("effect.proposal.decided", name == null ? "" : name);
        }
        state = next;
        reason = why;
        decidedAt = at;
        account = by.account();
        name = by.displayName() == null ? by.name() : by.displayName();
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    public UUID cause() {
        return cause;
    }

    public RelationKind relation() {
        return relation;
    }

    public EffectKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public String parts() {
        return parts;
    }

    public Instant since() {
        return since;
    }
}
