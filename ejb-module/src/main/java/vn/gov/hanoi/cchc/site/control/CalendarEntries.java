package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.PublicCalendar;

/** Entries of the public calendars, as their announcements left them. */
@ApplicationScoped
public class CalendarEntries {

    private static final int MOST = 300;
    private static final int FEW = 20;

    @PersistenceContext
    private EntityManager em;

    /** Those of a calendar that end after an instant, first what ends first. */
    public List<CalendarEntry> endingAfter(PublicCalendar calendar, Instant since) {
        return read("calendar = ?2", since, MOST, calendar.name());
    }

    /** Those of every calendar that are not over and were not called off, first what ends first. */
    public List<CalendarEntry> upcoming(Instant now) {
        return read("calendar in (?2, ?3) and cancelled = 0", now, FEW, PublicCalendar.NOTICE.name(), PublicCalendar.CONSULTATION.name());
    }

    private List<CalendarEntry> read(String condition, Instant since, int most, Object... values) {
        Query query = em.createNativeQuery("select uid, title, summary, address, starts_at, ends_at, changed_at, sequence, cancelled "
            + "from site_calendar_entry where ends_at > ?1 and " + condition + " order by ends_at, uid limit " + most).setParameter(1, since);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        List<?> rows = query.getResultList();
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
