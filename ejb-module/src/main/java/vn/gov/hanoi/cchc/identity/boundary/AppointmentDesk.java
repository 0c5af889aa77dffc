package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.EndAppointment;
import vn.gov.hanoi.cchc.identity.control.Appointing;
import vn.gov.hanoi.cchc.identity.control.Appointments;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Registers whom agencies appoint to collect and supply information (R-11.3a). */
@Stateless
@Audited
public class AppointmentDesk {

    @Inject
    private Appointing appointing;
    @Inject
    private Appointments appointments;
    @Inject
    private CallerContext context;

    /** @return id of the appointment */
    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public UUID appoint(@Valid AppointCollaborator command) {
        return appointing.appoint(command, context.caller());
    }

    @RolesAllowed(Permission.APPOINTMENT_MANAGE)
    public void end(@Valid EndAppointment command) {
        appointments.get(command.appointment(), command.version()).end(command.lastDay(), VietnameseText.line(command.reason()));
    }
}
