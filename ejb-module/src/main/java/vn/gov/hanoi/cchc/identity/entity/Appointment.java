package vn.gov.hanoi.cchc.identity.entity;

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
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** An agency appointed a person to collect and supply information (R-11.3a). */
@Entity
@Table(name = "identity_appointment")
public class Appointment {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID account;
    private String agency;
    @Enumerated(EnumType.STRING)
    private CollaboratorCategory category;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private String document;
    @Column(name = "end_reason")
    private String endReason;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;

    protected Appointment() {
    }

    public Appointment(AppointCollaborator command, Account person, Agency by, String createdBy, Instant now) {
        if (!person.active() || !person.isAlso(Role.COLLABORATOR)) {
            throw new RuleViolated("identity.appointment.collaborator", person.displayName());
        }
        if (!by.code().equals(person.agency())) {
            throw new RuleViolated("identity.appointment.agency", person.displayName(), by.name());
        }
        if (command.to() != null && command.to().isBefore(command.from())) {
            throw new RuleViolated("identity.days.order");
        }
        if (!by.validOn(command.from())) {
            throw new RuleViolated("identity.agency.closed", by.name());
        }
        this.id = UUID.randomUUID();
        this.account = person.id();
        this.agency = by.code();
        this.category = command.category();
        this.validFrom = command.from();
        this.validTo = command.to();
        this.document = command.document();
        this.createdAt = now;
        this.createdBy = createdBy;
    }

    public void end(LocalDate lastDay, String reason) {
        if (endReason != null || validTo != null && validTo.isBefore(lastDay)) {
            throw new RuleViolated("identity.appointment.ended");
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolated("identity.days.order");
        }
        validTo = lastDay;
        endReason = reason;
    }

    /** Whether both hold on some day for the same person and agency. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
