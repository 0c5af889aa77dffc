package vn.gov.hanoi.cchc.identity.entity;

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
    private String organId;
    private String organName;
    private String agency;
    private int times;
    private Instant firstSeenAt;
    private Instant lastSeenAt;

    protected OrganSighting() {
    }

    public OrganProposal proposal() {
        return new OrganProposal(organId, organName, agency, times, firstSeenAt, lastSeenAt);
    }
}
