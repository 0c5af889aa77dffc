package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.gov.hanoi.cchc.identity.control.Throttle;
import vn.gov.hanoi.cchc.identity.entity.Pace;

/** How often an address may knock at a door that needs no account. Kept in memory: it costs no write, and a restart forgives. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VisitorPace {

    @Inject
    private Throttle throttle;
    @Inject
    private Clock clock;

    /**
     * Takes one of so many times an hour.
     *
     * @param door    stable name of what is knocked at
     * @param address network address of the visitor
     * @return zero when there was one left, otherwise how long until the next
     */
    @PermitAll
    public Duration take(String door, String address, int timesPerHour) {
        return throttle.take(door + "|" + address, new Pace(timesPerHour, Duration.ofHours(1)), clock.instant());
    }
}
