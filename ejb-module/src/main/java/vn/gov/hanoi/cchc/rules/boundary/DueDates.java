package vn.gov.hanoi.cchc.rules.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.control.CurrentRules;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/**
 * When is it due? The rule of the start day in Hanoi decides, by the clock it declares. The answer carries its own working-out; keep it
 * beside the date. Nothing is stored here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DueDates {

    @Inject
    private CurrentRules rules;

    /**
     * A term that starts at an instant: an event, a receipt, a publication. For backward counts, the event announced.
     *
     * @param key a rule that declares a clock, e.g. {@code intake.event.max}
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated {@code rules.rule.unknown}, {@code rules.rule.ended}, {@code rules.rule.noTerm}
     */
    @PermitAll
    public DueDate due(String key, Instant start) {
        return TermClock.due(rules.book(), key, TermStart.at(start));
    }

    /**
     * A term of which only the day of the start is known, such as the issue date of a document. Terms in hours then begin at 00:00 of the
     * next day, unless the rule {@code ….startsAt} beside the key says {@code same-day}.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated as above
     */
    @PermitAll
    public DueDate due(String key, LocalDate start) {
        return TermClock.due(rules.book(), key, TermStart.on(start));
    }

    /** What a stored date would be by today's calendar and rules; for dry runs after an edit, and for the act that follows one. */
    @PermitAll
    public DueDate again(DueTrace stored) {
        return TermClock.again(rules.book(), stored);
    }

    /** The same when it is another instant; empty when the stored date stands. */
    @PermitAll
    public Optional<DueDate> moved(DueTrace stored) {
        return TermClock.moved(rules.book(), stored);
    }
}
