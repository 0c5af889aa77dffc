package vn.gov.hanoi.cchc.rules.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.rules.api.CalendarChanged;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.CalendarImport;
import vn.gov.hanoi.cchc.rules.api.CsvProblem;
import vn.gov.hanoi.cchc.rules.api.ImportCalendarYear;
import vn.gov.hanoi.cchc.rules.api.PutCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RetireCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.rules.api.VerifyCalendarYear;
import vn.gov.hanoi.cchc.rules.control.CalendarDays;
import vn.gov.hanoi.cchc.rules.control.CalendarEditing;
import vn.gov.hanoi.cchc.rules.control.CurrentRules;
import vn.gov.hanoi.cchc.rules.control.RuleBooks;
import vn.gov.hanoi.cchc.rules.entity.CalendarDay;
import vn.gov.hanoi.cchc.rules.entity.CalendarImportPlan;
import vn.gov.hanoi.cchc.rules.entity.RequiredText;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Where the working calendar is kept. Every edit makes a new edition; stored due dates keep the one they were counted with. */
@Stateless
@Audited
public class CalendarDesk {

    @Inject
    private CalendarDays days;
    @Inject
    private CalendarEditing editing;
    @Inject
    private RuleBooks books;
    @Inject
    private CurrentRules rules;
    @Inject
    private Event<CalendarChanged> changed;

    /**
     * Enters a day or changes its entry.
     *
     * @throws RuleViolated {@code rules.calendar.exists}, {@code rules.calendar.unknown}, {@code rules.calendar.changed},
     *                      {@code rules.calendar.day}, {@code rules.calendar.makeup.workday}, {@code rules.calendar.off.restday}
     */
    @RolesAllowed(Permission.RULES_MANAGE)
    public void put(@Valid PutCalendarDay command) {
        long edition = books.openNext(RuleBookName.CALENDAR);
        LocalDate day = inRange(command.day());
        CalendarDay entry = days.find(day).filter(found -> !found.retired()).orElse(null);
        if (command.version() == null && entry != null) {
            throw new RuleViolated("rules.calendar.exists", TraceText.date(day), entry.toView().name());
        }
        if (command.version() != null) {
            known(entry, day).expect(command.version());
        }
        CalendarDay.misplaced(command.kind(), rules.book().calendar().weeklyRest(day)).ifPresent(code -> {
            throw new RuleViolated(code, TraceText.date(day));
        });
        editing.put(new CalendarDayView(day, command.kind(), RequiredText.line(command.name()), RequiredText.line(command.basis()),
            command.status(), 0), RuleChangeKind.CHANGED, edition);
        changed.fire(new CalendarChanged(day.getYear(), edition));
    }

    /** @throws RuleViolated {@code rules.calendar.unknown}, {@code rules.calendar.changed} */
    @RolesAllowed(Permission.RULES_MANAGE)
    public void retire(@Valid RetireCalendarDay command) {
        long edition = books.openNext(RuleBookName.CALENDAR);
        CalendarDay entry = known(days.find(command.day()).orElse(null), command.day());
        entry.expect(command.version());
        editing.retire(entry, RequiredText.line(command.reason()), edition);
        changed.fire(new CalendarChanged(command.day().getYear(), edition));
    }

    /** Confirms what was provisional in a year. @throws RuleViolated {@code rules.calendar.nothingToVerify} */
    @RolesAllowed(Permission.RULES_MANAGE)
    public void verifyYear(@Valid VerifyCalendarYear command) {
        long edition = books.openNext(RuleBookName.CALENDAR);
        String basis = RequiredText.line(command.basis());
        List<CalendarDayView> open = days.inForce(command.year()).stream().map(CalendarDay::toView)
            .filter(day -> day.status() == RuleStatus.PROVISIONAL).toList();
        if (open.isEmpty()) {
            throw new RuleViolated("rules.calendar.nothingToVerify", Integer.toString(command.year()));
        }
        open.forEach(day -> editing.put(new CalendarDayView(day.day(), day.kind(), day.name(), basis, RuleStatus.VERIFIED, 0),
            RuleChangeKind.VERIFIED, edition));
        changed.fire(new CalendarChanged(command.year(), edition));
    }

    /**
     * Takes the pasted text as the whole calendar of the year; all of it or nothing.
     *
     * @throws RuleViolated {@code rules.calendar.csv.…} with the line and what stands there, for the first problem;
     *                      {@code rules.calendar.csv.same} when nothing would change
     */
    @RolesAllowed(Permission.RULES_MANAGE)
    public CalendarImport importYear(@Valid ImportCalendarYear command) {
        long edition = books.openNext(RuleBookName.CALENDAR);
        List<CalendarDayView> present = days.inForce(command.year()).stream().map(CalendarDay::toView).toList();
        CalendarImport plan = CalendarImportPlan.of(command.year(), command.csv(), present, rules.book().calendar()::weeklyRest);
        if (!plan.problems().isEmpty()) {
            CsvProblem first = plan.problems().get(0);
            throw new RuleViolated(first.code(), Integer.toString(first.line()), first.text());
        }
        if (plan.added().isEmpty() && plan.changed().isEmpty() && plan.retired().isEmpty()) {
            throw new RuleViolated("rules.calendar.csv.same", Integer.toString(command.year()));
        }
        plan.added().forEach(day -> editing.put(day, RuleChangeKind.CHANGED, edition));
        plan.changed().forEach(day -> editing.put(day, RuleChangeKind.CHANGED, edition));
        plan.retired().forEach(day -> editing.retire(days.find(day.day()).orElseThrow(), null, edition));
        changed.fire(new CalendarChanged(command.year(), edition));
        return plan;
    }

    private static CalendarDay known(CalendarDay entry, LocalDate day) {
        if (entry == null) {
            throw new RuleViolated("rules.calendar.unknown", TraceText.date(day));
        }
        return entry;
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < 2000 || day.getYear() > 2200) {
            throw new RuleViolated("rules.calendar.day", TraceText.date(day));
        }
        return day;
    }
}
