package vn.gov.hanoi.cchc.identity.api;

/** How many appointed collaborators with an active account an agency has on a day (R-11.3a asks for at least one). */
public record AgencyCoverage(String agency, String name, AgencyKind kind, int collaborators) {

    public boolean covered() {
        return collaborators > 0;
    }
}
