package vn.gov.hanoi.cchc.site.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** The table of abbreviations in memory; read again after some seconds, so that a change counts on every server without a restart. */
@ApplicationScoped
public class AbbreviationBook {

    private static final Duration LIFE = Duration.ofSeconds(5);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    private volatile Abbreviations known = Abbreviations.NONE;
    private volatile Instant until = Instant.MIN;

    public Abbreviations abbreviations() {
        if (until.isBefore(clock.instant())) {
            List<?> rows = em.createNativeQuery("select short_form, long_form from site_abbreviation order by id").getResultList();
            known = Abbreviations.of(rows.stream().map(row -> Map.entry((String) ((Object[]) row)[0], (String) ((Object[]) row)[1])).toList());
            until = clock.instant().plus(LIFE);
        }
        return known;
    }

    void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChanged change) {
        if (change.tags().contains(PublicTags.SEARCH)) {
            until = Instant.MIN;
        }
    }
}
