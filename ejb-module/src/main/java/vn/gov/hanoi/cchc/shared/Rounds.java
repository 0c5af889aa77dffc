package vn.gov.hanoi.cchc.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.time.Duration;

/**
 * Work that may last and is done again and again, each round so long after the end of the one before. A timer by the clock would fall due
 * while a long round goes on, and the server would complain of each time. A round that fails is logged; the next one comes all the same.
 * A subclass is a singleton that starts with the application; a round has no transaction of its own.
 */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    private final Duration pause;
    @Resource
    private TimerService timers;

    /** @param pause from the end of a round to the beginning of the next */
    protected Rounds(Duration pause) {
        this.pause = pause;
    }

    /** What there is to do now; nothing, mostly. */
    protected abstract void round();

    @PostConstruct
    protected void next() {
        timers.createSingleActionTimer(pause.toMillis(), new TimerConfig(null, false));
    }

    /** Nothing may leave it: the server would call it again, and from then on there were two rounds side by side. */
    @Timeout
    protected void turn() {
        try {
            round();
        } catch (RuntimeException | Error problem) {
            LOG.log(Logger.Level.ERROR, "A round of " + getClass().getSimpleName() + " failed", problem);
        } finally {
            next();
        }
    }
}
