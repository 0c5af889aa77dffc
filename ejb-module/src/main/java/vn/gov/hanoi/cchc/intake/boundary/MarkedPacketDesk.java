package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.ReportMarkedPacket;
import vn.gov.hanoi.cchc.intake.control.Alarms;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Raises the alarm for packets that never reach the reception because they bear a secrecy mark (standards §12, ruling 7). */
@Stateless
@Audited
public class MarkedPacketDesk {

    @Inject
    private Alarms alarms;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    @RolesAllowed(Permission.INTAKE_DELIVER)
    public void report(@Valid ReportMarkedPacket command) {
        alarms.mark(context.caller().name(), command.place(), command.hash(), clock.instant());
    }
}
