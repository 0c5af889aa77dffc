package vn.gov.hanoi.cchc.rules.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.entity.CalendarDay;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.RuleEntry;

/**
 * Reads both books outside the caller's transaction: what is kept in memory for everybody must be committed, and must not be the old
 * snapshot of a long transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleBookLoader {

    @Inject
    private RuleBooks books;
    @Inject
    private RuleEntries rules;
    @Inject
    private CalendarDays days;

    /** Whether the books in memory are still the newest editions. */
    @PermitAll
    public boolean current(RuleBook book) {
        return books.edition(RuleBookName.RULES) == book.version() && books.edition(RuleBookName.CALENDAR) == book.calendar().version();
    }

    /** Editions are read before the rows: should an edit come between, the next check finds the edition old and loads again. */
    @PermitAll
    public RuleBook load() {
        long rulesEdition = books.edition(RuleBookName.RULES);
        long calendarEdition = books.edition(RuleBookName.CALENDAR);
        return new RuleBook(rulesEdition, rules.inForce().stream().map(RuleEntry::toValue).toList(), calendarEdition,
            days.inForce().stream().map(CalendarDay::toView).toList());
    }
}
