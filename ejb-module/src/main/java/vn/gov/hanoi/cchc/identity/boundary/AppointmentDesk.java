package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.EndAppointment;
import vn.gov.hanoi.cchc.shared.Permission;

/** Registers collaborators. */
@Stateless
@Audited
public class AppointmentDesk {

    /** @return id of the appointment */
    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public UUID appoint(@Valid AppointCollaborator command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public void end(@Valid EndAppointment command) {
        throw new UnsupportedOperationException();
    }
}
