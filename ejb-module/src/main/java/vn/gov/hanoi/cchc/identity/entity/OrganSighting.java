package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.hanoi.cchc.identity.api.OrganProposal;

/** A sender that was not mapped when it knocked. Rows are counted up by one statement, see {@code OrganSightings}. */
@Entity
@Table(name = "identity_organ_sighting")
public class OrganSighting {

    @Id
    @Column(name = "organ_id")
    private String organId;
    @Column(name = "organ_name")
    private String organName;
    private String agency;
    private int times;
    @Column(name = "first_seen_at")
    private Instant firstSeenAt;
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    protected OrganSighting() {
    }

    public OrganProposal proposal() {
        return new OrganProposal(organId, organName, agency, times, firstSeenAt, lastSeenAt);
    }
}
