package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.identity.boundary.AppointmentQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Who sends in the name of an agency must be appointed by it on the day of sending (R-11.3a). */
@ApplicationScoped
public class Appointees {

    @Inject
    private AppointmentQueries appointments;
    @Inject
    private Senders senders;
    @Inject
    private ReceiptLog log;

    /**
     * Passes a key: it is bound to its agency itself, and revoked when that ends.
     *
     * @throws RuleViolated {@code intake.appointment.none} for a person of no agency, {@code intake.appointment.ended} for one whose
     *     agency has not appointed them for today (argument: name of the agency)
     */
    public void require(Caller caller) {
        if (caller.account() == null) {
            return;
        }
        if (caller.agency() == null) {
            throw new RuleViolated("intake.appointment.none");
        }
        if (!appointments.inForce(caller.account(), caller.agency(), LocalDate.ofInstant(log.now(), ClockProducer.HANOI))) {
            throw new RuleViolated("intake.appointment.ended", senders.agency(caller.agency()).name());
        }
    }
}
