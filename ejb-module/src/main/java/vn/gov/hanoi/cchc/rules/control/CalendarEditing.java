package vn.gov.hanoi.cchc.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.entity.CalendarDay;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** The steps that edits of the calendar share: change the entry, write down how it was and how it is. */
@ApplicationScoped
public class CalendarEditing {

    @Inject
    private CalendarDays days;
    @Inject
    private RuleBooks books;
    @Inject
    private CallerContext context;

    /** Enters the day, changes its entry, or brings a retired one back. */
    public void put(CalendarDayView shape, RuleChangeKind kindOfChange, long edition) {
        CalendarDay entry = days.find(shape.day()).orElse(null);
        CalendarDayView before = entry == null || entry.retired() ? null : entry.toView();
        if (entry == null) {
            entry = new CalendarDay(shape, context.caller(), books.now());
            days.add(entry);
        } else {
            entry.put(shape, context.caller(), books.now());
        }
        books.flush();
        record(edition, before == null ? RuleChangeKind.ADDED : kindOfChange, before, entry.toView(), null);
    }

    public void retire(CalendarDay entry, String reason, long edition) {
        CalendarDayView before = entry.toView();
        entry.retire(context.caller(), books.now());
        books.flush();
        record(edition, RuleChangeKind.RETIRED, before, null, reason);
    }

    private void record(long edition, RuleChangeKind kind, CalendarDayView before, CalendarDayView after, String note) {
        String subject = (before == null ? after : before).day().toString();
        books.record(RuleBookName.CALENDAR, edition, subject, kind, before, after, note);
    }
}
