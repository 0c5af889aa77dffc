package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.PublicCalendar;

/** Entries of the public calendars, as their announcements left them. */
@ApplicationScoped
public class CalendarEntries {

    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;

    /** Those that end after an instant, soonest first. */
    public List<CalendarEntry> endingAfter(PublicCalendar calendar, Instant since) {
        List<?> rows = em.createNativeQuery("select uid, title, summary, address, starts_at, ends_at, changed_at, sequence, cancelled "
                + "from site_calendar_entry where calendar = :calendar and ends_at > :since order by ends_at, uid limit " + MOST)
            .setParameter("calendar", calendar.name()).setParameter("since", since).getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static CalendarEntry entry(Object[] row) {
        return new CalendarEntry((String) row[0], (String) row[1], (String) row[2], (String) row[3], instant(row[4]), instant(row[5]), instant(row[6]),
            ((Number) row[7]).intValue(), (Boolean) row[8]);
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
