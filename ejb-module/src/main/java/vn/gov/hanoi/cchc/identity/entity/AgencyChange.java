package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeKind;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeRow;

/** One step in the life of an agency's entry; never changed. */
@Entity
@Table(name = "identity_agency_change")
public class AgencyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String agency;
    private Instant at;
    private String actor;
    @Enumerated(EnumType.STRING)
    private AgencyChangeKind kind;
    @Column(name = "before_value")
    private String beforeValue;
    @Column(name = "after_value")
    private String afterValue;
    private String basis;

    protected AgencyChange() {
    }

    public AgencyChange(String agency, AgencyChangeKind kind, String before, String after, String basis) {
        this.agency = agency;
        this.kind = kind;
        this.beforeValue = before;
        this.afterValue = after;
        this.basis = basis;
    }

    public AgencyChange by(String caller, Instant now) {
        this.actor = caller;
        this.at = now;
        return this;
    }

    public AgencyChangeRow row() {
        return new AgencyChangeRow(at, actor, kind, beforeValue, afterValue, basis);
    }
}
