package vn.gov.hanoi.cchc.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock. Nothing else asks the machine for the time. */
@ApplicationScoped
public class ClockProducer {

    /** The zone people read times in; storage is UTC. */
    public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
