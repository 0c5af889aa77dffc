package vn.gov.hanoi.cchc.site.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How far back one has to look for the newest thousands of public items. */
@ApplicationScoped
public class Reaches {

    /** Items to look back over: the next when the one before holds too few answers. */
    private static final int[] ITEMS = {10_000, 30_000, 100_000, 300_000};
    private static final Duration LIFE = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    private volatile List<Instant> moments = List.of();
    private volatile Instant until = Instant.MIN;

    /** The last first; none while there are so few items that all can be weighed. */
    public List<Instant> moments() {
        if (until.isBefore(clock.instant())) {
            until = clock.instant().plus(LIFE);
            List<Instant> read = new ArrayList<>();
            for (int items : ITEMS) {
                read.addAll(em.createQuery("select i.publishedAt from PublishedItem i where i.visible = true order by i.publishedAt desc, i.number desc", Instant.class)
                    .setFirstResult(items).setMaxResults(1).getResultList());
            }
            moments = List.copyOf(read);
        }
        return moments;
    }
}
