package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A person is away for some days, and a colleague receives what is addressed to him meanwhile. Nobody gains a permission by it. */
@Entity
@Table(name = "identity_absence")
public class Absence {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "account_id")
    private UUID account;
    @Column(name = "delegate_id")
    private UUID delegate;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "announced_at")
    private Instant announcedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {
    }

    /** @param today day of Hanoi */
    public Absence(Account person, Account delegate, LocalDate firstDay, LocalDate lastDay, LocalDate today, Instant now) {
        if (lastDay.isBefore(firstDay)) {
            throw new RuleViolated("identity.days.order");
        }
        if (firstDay.isBefore(today)) {
            throw new RuleViolated("identity.absence.past");
        }
        if (lastDay.isAfter(today.plusYears(1))) {
            throw new RuleViolated("identity.absence.far");
        }
        if (delegate.id().equals(person.id())) {
            throw new RuleViolated("identity.absence.self");
        }
        if (!delegate.active() || !delegate.permissions().contains(Permission.OFFICE_ENTER)) {
            throw new RuleViolated("identity.absence.delegate", delegate.displayName());
        }
        this.id = UUID.randomUUID();
        this.account = person.id();
        this.delegate = delegate.id();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.announcedAt = now;
    }

    /** He is back, or does not go. */
    public void end(LocalDate today, Instant now) {
        if (endedAt != null || lastDay.isBefore(today)) {
            throw new RuleViolated("identity.absence.over");
        }
        endedAt = now;
    }

    public boolean of(UUID person) {
        return account.equals(person);
    }

    /** Whether both hold on some day. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return endedAt == null && !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }

    public UUID id() {
        return id;
    }

    public UUID delegate() {
        return delegate;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
