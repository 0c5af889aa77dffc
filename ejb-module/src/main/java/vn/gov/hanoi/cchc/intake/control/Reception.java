package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.entity.Timeliness;

/** What every reception asks: whose it is, whether its times can be true, whether it bears a mark. */
@ApplicationScoped
public class Reception {

    @Inject
    private IntakeRules rules;
    @Inject
    private Senders senders;
    @Inject
    private Alarms alarms;
    @Inject
    private ReceiptLog log;

    /** Only the fingerprint, the sender and the place are kept of what bears a mark. */
    public void refuseMarked(Optional<String> place, Arrival arrival, String hash) {
        refuseMarked(place, arrival.agency() == null ? arrival.person() : arrival.agency() + " · " + arrival.person(), hash);
    }

    public void refuseMarked(Optional<String> place, String sender, String hash) {
        place.ifPresent(field -> {
            alarms.mark(sender, field, hash, log.now());
            throw new RefusedWithTrace("intake.secrecy-mark", field);
        });
    }

    public void notAhead(String field, Instant at, Instant now) {
        Completeness.notAhead(field, at, now, rules.clockSkew());
    }

    /** Name of the supplying agency, which must exist today; null without one. */
    public String supplierName(Arrival arrival, Instant now) {
        return arrival.agency() == null ? null : senders.existing(arrival.agency(), now).name();
    }

    public Timeliness clockOf(SuppliedWork work, Arrival arrival) {
        return rules.ofEvent(work.eventAt(), arrival.arrivedAt());
    }
}
