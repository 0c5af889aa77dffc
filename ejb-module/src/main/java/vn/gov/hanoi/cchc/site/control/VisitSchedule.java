package vn.gov.hanoi.cchc.site.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Rounds;
import vn.gov.hanoi.cchc.site.boundary.PageViews;
import vn.gov.hanoi.cchc.site.boundary.Visits;

/** Writes down how many pages were read, several times a minute and at the end; what the database does not take now it takes the next time. */
@Startup
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitSchedule extends Rounds {

    private static final Logger LOG = System.getLogger(VisitSchedule.class.getName());

    @Inject
    private Visits visits;
    @Inject
    private Clock clock;

    public VisitSchedule() {
        super(Duration.ofSeconds(15));
    }

    @Override
    @PreDestroy
    protected void round() {
        long views = PageViews.instance().take();
        if (views == 0) {
            return;
        }
        try {
            visits.add(LocalDate.now(clock.withZone(ClockProducer.HANOI)), views);
        } catch (RuntimeException e) {
            PageViews.instance().giveBack(views);
            LOG.log(Logger.Level.DEBUG, "Page views wait for the database", e);
        }
    }
}
