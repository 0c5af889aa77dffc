package vn.gov.hanoi.cchc.identity.api;

/**
 * Who an organ id and a name mean (ruling of the sender).
 *
 * @param how    how sure
 * @param agency null when {@link How#UNKNOWN}
 */
public record AgencyMatch(How how, AgencyView agency) {

    public enum How {
        /** An administrator mapped this organ id. */
        MAPPED,
        /** The name is that of exactly one agency valid on the day; fire {@link OrganSeen}, so that the mapping is proposed. */
        BY_NAME,
        /** Nobody, or more than one: refuse with {@code intake.organ.unknown} and fire {@link OrganSeen}. */
        UNKNOWN
    }

    public boolean known() {
        return agency != null;
    }
}
