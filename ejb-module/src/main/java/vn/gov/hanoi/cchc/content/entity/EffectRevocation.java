package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.Caller;

/** A recorded change of effect does not count, and why. */
@Entity
@Table(name = "content_effect_revocation")
public class EffectRevocation {

    @Id
    @Column(name = "event_id")
    private UUID event;
    private String reason;
    private Instant at;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;

    protected EffectRevocation() {
    }

    public EffectRevocation(UUID event, String reason, Caller by, Instant at) {
        this.event = event;
        this.reason = reason;
        this.at = at;
        this.account = by.account();
        this.name = by.displayName() == null ? by.name() : by.displayName();
    }

    public UUID event() {
        return event;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    public String name() {
        return name;
    }
}
