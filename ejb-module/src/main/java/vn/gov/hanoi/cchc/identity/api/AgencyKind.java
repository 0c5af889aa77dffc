package vn.gov.hanoi.cchc.identity.api;

/** What an agency is. */
public enum AgencyKind {
    /** The People's Committee of the City. */
    CITY,
    /** Department or equivalent (sở, ban, ngành). */
    DEPARTMENT,
    /** Public service unit. */
    UNIT,
    /** Steering committee, board. */
    COMMITTEE,
    /** People's committee of a ward (phường). */
    WARD,
    /** People's committee of a commune (xã). */
    COMMUNE,
    /** People's committee of an abolished district (quận, huyện, thị xã); closed on 30/06/2025. */
    DISTRICT;

    /** Must have at least one collaborator while it exists (R-11.3a). */
    public boolean appointsCollaborators() {
        return this == DEPARTMENT || this == WARD || this == COMMUNE;
    }
}
