package vn.gov.hanoi.cchc.identity.api;

import java.time.LocalDate;

/**
 * An agency.
 *
 * @param code         ours, never changes: {@code SNV}, {@code P-00070}, {@code X-10231}, {@code Q-BA-DINH}
 * @param organId      identifier in the document exchange (standards §3.8), or null while unknown
 * @param officialCode five digits of the statistics office, for wards and communes, otherwise null
 * @param parent       code, or null at the top
 * @param validFrom    first day, null when before all records
 * @param validTo      last day, null while it exists
 * @param successor    code of the one agency that took over, or null
 */
public record AgencyView(String code, long version, String organId, String officialCode, String name, AgencyKind kind, String parent,
        LocalDate validFrom, LocalDate validTo, String successor) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
