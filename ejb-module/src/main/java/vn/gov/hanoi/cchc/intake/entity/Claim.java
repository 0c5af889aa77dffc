package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.shared.Caller;

/** A label: who looks at a receipt. It expires by itself and locks nobody out. */
@Entity
@Table(name = "intake_claim")
public class Claim {

    @Id
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "account_id")
    private UUID account;
    @Column(name = "holder")
    private String name;
    @Column(name = "until_at")
    private Instant until;

    protected Claim() {
    }

    public Claim(UUID receipt, Caller by, Instant now, Duration length) {
        this.receipt = receipt;
        take(by, now, length);
    }

    /** Takes or prolongs the label; somebody else's living one stays. */
    public void take(Caller by, Instant now, Duration length) {
        if (!livesAt(now) || by.is(account)) {
            account = by.account();
            name = by.displayName();
            until = now.plus(length);
        }
    }

    public UUID receipt() {
        return receipt;
    }

    public boolean heldBy(Caller caller) {
        return caller.is(account);
    }

    public boolean livesAt(Instant now) {
        return until != null && until.isAfter(now);
    }

    public ClaimView view() {
        return new ClaimView(account, name, until);
    }
}
