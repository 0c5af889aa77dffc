package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AgencyCoverage;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.api.AppointmentRow;
import vn.gov.hanoi.cchc.identity.control.Agencies;
import vn.gov.hanoi.cchc.identity.control.Appointments;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.shared.Permission;

/** Who collects news for which agency, and which agency has nobody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppointmentQueries {

    @Inject
    private Appointments appointments;
    @Inject
    private Agencies agencies;

    /** Appointments of one person, newest first. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<AppointmentRow> of(UUID account) {
        return appointments.rowsOf(account);
    }

    /** All, by agency name, newest first. */
    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public List<AppointmentRow> all() {
        return appointments.rows();
    }

    /** Whether the person may act for the agency on that day: it exists and has appointed them. */
    @PermitAll
    public boolean inForce(UUID account, String agency, LocalDate day) {
        return appointments.inForce(account, agency, day);
    }

    /** Every agency that must appoint (departments, wards, communes) with its count of people; the uncovered first (R-11.3a). */
    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public List<AgencyCoverage> coverage(LocalDate day) {
        Map<String, Integer> persons = appointments.persons(day);
        return agencies.all().stream().map(Agency::view)
            .filter(view -> view.kind().appointsCollaborators() && view.validOn(day))
            .map(view -> coverage(view, persons))
            .sorted(Comparator.comparing(AgencyCoverage::covered)).toList();
    }

    private static AgencyCoverage coverage(AgencyView agency, Map<String, Integer> persons) {
        return new AgencyCoverage(agency.code(), agency.name(), agency.kind(), persons.getOrDefault(agency.code(), 0));
    }
}
