package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AgencyAliasRow;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A name an agency had, or by which senders also call it. */
@Entity
@Table(name = "identity_agency_alias")
public class AgencyAlias {

    @Id
    private UUID id;
    private String agency;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private boolean former;
    @Column(name = "retired_at")
    private Instant retiredAt;

    protected AgencyAlias() {
    }

    public AgencyAlias(String agency, String name, LocalDate from, LocalDate to, boolean former) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolated("identity.days.order");
        }
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.name = name;
        this.nameKey = AgencyName.key(name);
        this.validFrom = from;
        this.validTo = to;
        this.former = former;
    }

    public boolean isNamed(String key, LocalDate day) {
        return retiredAt == null && nameKey.equals(key) && (validFrom == null || !day.isBefore(validFrom))
            && (validTo == null || !day.isAfter(validTo));
    }

    public void retire(Instant now) {
        if (former || retiredAt != null) {
            throw new RuleViolated("identity.agency.alias.retire");
        }
        retiredAt = now;
    }

    public AgencyAliasRow row() {
        return new AgencyAliasRow(id, name, validFrom, validTo, former);
    }

    public String agency() {
        return agency;
    }

    public String name() {
        return name;
    }
}
