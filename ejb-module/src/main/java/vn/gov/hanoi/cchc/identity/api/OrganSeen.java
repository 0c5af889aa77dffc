package vn.gov.hanoi.cchc.identity.api;

import java.time.Instant;
import java.util.Objects;

/**
 * A sender that no administrator mapped has knocked. Fire it inside a transaction that commits (for a refusal: the one that stores the
 * refusal); the agency administrator then finds it among the proposals.
 *
 * @param organId   as sent, at most 35 characters are kept
 * @param organName as sent, or null
 * @param agency    code of the agency recognised by name, or null
 */
public record OrganSeen(String organId, String organName, String agency, Instant at) {

    public OrganSeen {
        Objects.requireNonNull(organId);
        Objects.requireNonNull(at);
    }
}
