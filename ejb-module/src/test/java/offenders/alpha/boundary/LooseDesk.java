package offenders.alpha.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import offenders.beta.control.BetaInside;

/** No audit, no permission, state, seven collaborators, a new transaction, another desk, the machine's time, a nap. */
@Stateless
public class LooseDesk {
    private int count;
    @Inject
    private OtherDesk other;
    @Inject
    private BetaInside a;
    @Inject
    private BetaInside b;
    @Inject
    private BetaInside c;
    @Inject
    private BetaInside d;
    @Inject
    private BetaInside e;
    @Inject
    private BetaInside f;
    @Inject
    private Event<Instant> event;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void act() throws InterruptedException {
        count++;
        event.fireAsync(Instant.now());
        Thread.sleep(1);
        other.act();
    }

    int count() {
        return count;
    }
}
