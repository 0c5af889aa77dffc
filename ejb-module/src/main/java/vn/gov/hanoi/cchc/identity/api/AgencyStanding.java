package vn.gov.hanoi.cchc.identity.api;

import java.util.List;

/**
 * An agency as it stands on a day, for the banner "this agency has ended; … took over".
 *
 * @param ended       it does not exist on that day any more
 * @param heir        the agency that exists on that day at the end of the chain of successors, or null
 * @param formerNames names it had, newest first
 */
public record AgencyStanding(AgencyView agency, boolean ended, AgencyView heir, List<String> formerNames) {

    public AgencyStanding {
        formerNames = List.copyOf(formerNames);
    }
}
