package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AgencyCoverage;
import vn.gov.hanoi.cchc.identity.api.AppointmentRow;
import vn.gov.hanoi.cchc.shared.Permission;

/** Who collects news for which agency. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppointmentQueries {

    /** Appointments of one person, newest first. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<AppointmentRow> of(UUID account) {
        throw new UnsupportedOperationException();
    }

    /** All, by agency name, newest first. */
    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public List<AppointmentRow> all() {
        throw new UnsupportedOperationException();
    }

    /** Whether the person may act for the agency on that day. */
    @PermitAll
    public boolean inForce(UUID account, String agency, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Every agency that must appoint, with its count; the uncovered first. */
    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public List<AgencyCoverage> coverage(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
