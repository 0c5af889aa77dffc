package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import vn.gov.hanoi.cchc.intake.entity.NumberTaken;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Receipt numbers {@code TN-2026-000123}, counted anew each year in Hanoi. No two are the same; a rolled back reception leaves a gap. */
@ApplicationScoped
public class ReceiptNumbers {

    @PersistenceContext
    private EntityManager em;

    /** The next number. Nobody waits for it but the very first of a year. */
    public String next(Instant now) {
        int year = year(now);
        long count = take(now) - base(year);
        while (count < 1) {
            // somebody who took an id later opened the year: this id lies before its beginning
            count = take(now) - base(year);
        }
        return number(year, count);
    }

    private long take(Instant now) {
        NumberTaken taken = new NumberTaken(now);
        em.persist(taken);
        return taken.id();
    }

    /** The id the year began with. */
    private long base(int year) {
        List<?> known = em.createNativeQuery("select base from intake_year where year_of = ?1").setParameter(1, year).getResultList();
        if (known.isEmpty()) {
            open(year);
            known = em.createNativeQuery("select base from intake_year where year_of = ?1 lock in share mode").setParameter(1, year)
                .getResultList();
        }
        return ((Number) known.get(0)).longValue();
    }

    /** The first of the year writes the base down; whoever comes at the same moment waits for that and takes it over. */
    private void open(int year) {
        Instant begin = Year.of(year).atDay(1).atStartOfDay(ClockProducer.HANOI).toInstant();
        Long last = em.createQuery("select coalesce(max(n.id), 0) from NumberTaken n where n.at < :begin", Long.class)
            .setParameter("begin", begin).getSingleResult();
        em.createNativeQuery("insert ignore into intake_year (year_of, base) values (?1, ?2)").setParameter(1, year).setParameter(2, last)
            .executeUpdate();
    }

    static int year(Instant now) {
        return Year.from(now.atZone(ClockProducer.HANOI)).getValue();
    }

    /** Six digits, more when a year should need them. */
    static String number(int year, long count) {
        return String.format(Locale.ROOT, "TN-%d-%06d", year, count);
    }
}
