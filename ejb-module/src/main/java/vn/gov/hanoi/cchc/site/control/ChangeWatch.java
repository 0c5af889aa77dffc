package vn.gov.hanoi.cchc.site.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;
import vn.gov.hanoi.cchc.site.control.search.IndexFollower;

/** Asks every second what other servers changed, and so notices first when the database is away. */
@Singleton
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeWatch {

    /** Not every second while it is away: each try leaves a line in the log. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    @Inject
    private ChangeLog log;
    @Inject
    private IndexFollower index;
    @Inject
    private Clock clock;

    private Instant notBefore = Instant.MIN;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        KeptPages pages = KeptPages.instance();
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        try {
            Set<String> tags = log.news();
            if (pages.databaseAway()) {
                log.forgetAll();
                pages.databaseAway(false);
            } else if (!tags.isEmpty()) {
                index.follow(tags);
                log.forget(tags);
            }
        } catch (PersistenceException | EJBException e) {
            notBefore = clock.instant().plus(AGAIN);
            pages.databaseAway(true);
        }
    }

    @Schedule(hour = "3", minute = "10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void sweep() {
        log.sweep();
    }
}
