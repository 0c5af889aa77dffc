package vn.gov.hanoi.cchc.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.EditionStep;
import vn.gov.hanoi.cchc.indicator.api.EditionStepRow;
import vn.gov.hanoi.cchc.shared.Caller;

/** Who did what with an edition, when and why. Only ever added. */
@Entity
@Table(name = "indicator_decision")
public class EditionDecision {

    @Id
    private UUID id;
    @Column(name = "edition_id")
    private UUID edition;
    @Enumerated(EnumType.STRING)
    private EditionStep step;
    private Instant at;
    @Column(name = "by_account")
    private UUID account;
    @Column(name = "by_name")
    private String name;
    private String reason;

    protected EditionDecision() {
    }

    public EditionDecision(UUID edition, EditionStep step, String reason, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.step = step;
        this.at = at;
        this.account = by.account();
        this.name = by.displayName() == null ? by.name() : by.displayName();
        this.reason = reason;
    }

    public EditionStepRow row() {
        return new EditionStepRow(step, at, name, reason);
    }
}
