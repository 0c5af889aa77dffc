package vn.gov.hanoi.cchc.rules.entity;

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
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A dated value of a rule. What it says never changes; it can be closed, superseded and verified. */
@Entity
@Table(name = "rules_rule")
public class RuleEntry {

    @Id
    private UUID id;
    @Column(name = "rule_key")
    private String key;
    @Column(name = "rule_value")
    private String value;
    @Enumerated(EnumType.STRING)
    private RuleUnit unit;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private int revision;
    private boolean superseded;
    private String basis;
    @Enumerated(EnumType.STRING)
    private RuleStatus status;
    @Enumerated(EnumType.STRING)
    private ClockKind clock;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    @Column(name = "from_receipt")
    private boolean fromReceipt;
    @Column(name = "end_rolls")
    private boolean endRolls;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "verified_by")
    private String verifiedBy;
    @Column(name = "verified_at")
    private Instant verifiedAt;
    @Version
    private long version = 1;

    protected RuleEntry() {
    }

    /** A value entered now; id and version of the given value are left aside. */
    RuleEntry(UUID id, RuleValue value, int revision, Caller by, Instant at) {
        this.id = id;
        this.key = value.key();
        this.value = value.value();
        this.unit = value.unit();
        this.validFrom = value.validFrom();
        this.validTo = value.validTo();
        this.revision = revision;
        this.basis = value.basis();
        this.status = value.status();
        this.clock = value.clock();
        this.audience = value.audience();
        this.fromReceipt = value.fromReceipt();
        this.endRolls = value.endRolls();
        this.enteredBy = by.name();
        this.enteredAt = at;
        if (status == RuleStatus.VERIFIED) {
            this.verifiedBy = by.name();
            this.verifiedAt = at;
        }
    }

    public RuleValue toValue() {
        return new RuleValue(id, key, value, unit, validFrom, validTo, basis, status, clock, audience, fromReceipt, endRolls, version);
    }

    public String key() {
        return key;
    }

    int revision() {
        return revision;
    }

    void closeOn(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    void supersede() {
        this.superseded = true;
    }

    /** Somebody has held the value against its source. */
    public void verify(long readVersion, String source, Caller by, Instant at) {
        if (readVersion != version || superseded) {
            throw new RuleViolated("rules.rule.changed", key);
        }
        if (status == RuleStatus.VERIFIED) {
            throw new RuleViolated("rules.rule.alreadyVerified", key, verifiedBy);
        }
        this.status = RuleStatus.VERIFIED;
        this.basis = source;
        this.verifiedBy = by.name();
        this.verifiedAt = at;
    }
}
