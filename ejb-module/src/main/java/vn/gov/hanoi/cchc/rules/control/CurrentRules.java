package vn.gov.hanoi.cchc.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.gov.hanoi.cchc.rules.api.CalendarChanged;
import vn.gov.hanoi.cchc.rules.api.RulesChanged;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;

/**
 * Both books in memory. An edit on this server shows at once; one on another server, after {@link #RECHECK} at the latest.
 */
@ApplicationScoped
public class CurrentRules {

    /** How long the books are believed without asking the database for their editions. */
    static final Duration RECHECK = Duration.ofSeconds(30);

    private record Held(RuleBook book, Instant checkedAt, long generation) {
    }

    private RuleBookLoader loader;
    private Clock clock;
    private volatile Held held;
    private volatile long generation;

    protected CurrentRules() {
    }

    @Inject
    CurrentRules(RuleBookLoader loader, Clock clock) {
        this.loader = loader;
        this.clock = clock;
    }

    public RuleBook book() {
        Held now = held;
        Instant at = clock.instant();
        return now != null && at.isBefore(now.checkedAt().plus(RECHECK)) ? now.book() : refresh(now, at);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged event) {
        forget();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged event) {
        forget();
    }

    private RuleBook refresh(Held old, Instant at) {
        long before = generation;
        RuleBook book = old != null && loader.current(old.book()) ? old.book() : loader.load();
        keep(new Held(book, at, before));
        return book;
    }

    /** What was read before an edit became known is used once and not kept. */
    private synchronized void keep(Held read) {
        if (read.generation() == generation) {
            held = read;
        }
    }

    private synchronized void forget() {
        generation++;
        held = null;
    }
}
