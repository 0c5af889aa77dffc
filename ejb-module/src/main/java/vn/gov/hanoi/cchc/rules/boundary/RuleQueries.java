package vn.gov.hanoi.cchc.rules.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.rules.api.CalendarImport;
import vn.gov.hanoi.cchc.rules.api.CalendarYear;
import vn.gov.hanoi.cchc.rules.api.ImportCalendarYear;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeView;
import vn.gov.hanoi.cchc.rules.api.RuleRow;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.control.CurrentRules;
import vn.gov.hanoi.cchc.rules.control.RuleBooks;
import vn.gov.hanoi.cchc.rules.entity.CalendarImportPlan;
import vn.gov.hanoi.cchc.rules.entity.WorkingCalendar;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * What does the rule table say, and how does the calendar stand? Values come from memory and are cheap. A value asked for a day before
 * its first validity is the first one: {@code value.validFrom().isAfter(day)} tells, and the caller says so. All lookups throw
 * {@code rules.rule.unknown} for a key that does not exist and {@code rules.rule.ended} for a day on which no value holds any more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RuleQueries {

    @Inject
    private CurrentRules rules;
    @Inject
    private RuleBooks books;
    @Inject
    private Clock clock;

    @PermitAll
    public RuleValue value(String key, LocalDate day) {
        return rules.book().get(key, day);
    }

    /** Today's value. */
    @PermitAll
    public RuleValue value(String key) {
        return value(key, today());
    }

    /** Empty instead of a refusal: for rules that may have ended, such as a royalty regime. */
    @PermitAll
    public Optional<RuleValue> find(String key, LocalDate day) {
        return rules.book().find(key, day);
    }

    @PermitAll
    public long number(String key, LocalDate day) {
        return value(key, day).number();
    }

    /** Today's number. */
    @PermitAll
    public long number(String key) {
        return value(key).number();
    }

    /** Of rules in hours or minutes. */
    @PermitAll
    public Duration duration(String key, LocalDate day) {
        return value(key, day).duration();
    }

    @PermitAll
    public Duration duration(String key) {
        return value(key).duration();
    }

    /** Of switches. */
    @PermitAll
    public boolean flag(String key, LocalDate day) {
        return value(key, day).flag();
    }

    @PermitAll
    public boolean flag(String key) {
        return value(key).flag();
    }

    @PermitAll
    public String text(String key, LocalDate day) {
        return value(key, day).value();
    }

    @PermitAll
    public String text(String key) {
        return value(key).value();
    }

    /** Due dates stored with a smaller number (and not 0) were counted with an older calendar. */
    @PermitAll
    public long calendarVersion() {
        return rules.book().calendar().version();
    }

    @PermitAll
    public long ruleVersion() {
        return rules.book().version();
    }

    /** Every rule by key, with the value that holds on the day. */
    @RolesAllowed(Permission.RULES_READ)
    public List<RuleRow> list(LocalDate day) {
        return rules.book().rows(day);
    }

    /** Edits of one rule (by key) or one day (by ISO date), newest first. */
    @RolesAllowed(Permission.RULES_READ)
    public List<RuleChangeView> history(RuleBookName book, String subject) {
        return books.history(book, subject);
    }

    /** The latest edits of a book, newest first, at most 500. */
    @RolesAllowed(Permission.RULES_READ)
    public List<RuleChangeView> history(RuleBookName book) {
        return books.history(book);
    }

    @RolesAllowed(Permission.RULES_READ)
    public CalendarYear calendar(int year) {
        return rules.book().calendar().year(year);
    }

    /** What must be shown to those who keep the calendar: this year's gaps, and from 1 November next year's too (a rule). */
    @RolesAllowed({Permission.RULES_READ, Permission.SYSTEM})
    public List<RuleWarning> warnings() {
        return rules.book().warnings(today());
    }

    /** What an import would do, line problems included; nothing is changed. */
    @RolesAllowed(Permission.RULES_READ)
    public CalendarImport preview(@Valid ImportCalendarYear command) {
        WorkingCalendar calendar = rules.book().calendar();
        return CalendarImportPlan.of(command.year(), command.csv(), calendar.year(command.year()).days(), calendar::weeklyRest);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
    }
}
