package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** A person as caller, with what came to him today: the business of ended agencies, and of colleagues who are away. */
@ApplicationScoped
public class Callers {

    @Inject
    private AgencyRegister agencies;
    @Inject
    private Absences absences;
    @Inject
    private Clock clock;

    /** @param address network address of the request, or null */
    public Caller of(Account person, String address) {
        Caller caller = person.caller(address).standingInFor(absences.standingInFor(person.id()));
        return caller.agency() == null ? caller
            : caller.inheriting(agencies.inheritedBy(caller.agency(), LocalDate.now(clock.withZone(ClockProducer.HANOI))));
    }
}
