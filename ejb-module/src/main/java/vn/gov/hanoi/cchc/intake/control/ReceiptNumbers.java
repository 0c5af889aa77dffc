package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Year;
import java.util.Locale;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Receipt numbers {@code TN-2026-000123}, counted anew each year in Hanoi. */
@ApplicationScoped
public class ReceiptNumbers {

    @PersistenceContext
    private EntityManager em;

    /** The next number. The year's row stays locked to the end of the transaction, so take it late. */
    public String next(Instant now) {
        int year = year(now);
        em.createNativeQuery("insert into intake_counter (year_of, last_used) values (?1, 1) on duplicate key update last_used = last_used + 1")
            .setParameter(1, year).executeUpdate();
        Number last = (Number) em.createNativeQuery("select last_used from intake_counter where year_of = ?1 for update")
            .setParameter(1, year).getSingleResult();
        return number(year, last.intValue());
    }

    static int year(Instant now) {
        return Year.from(now.atZone(ClockProducer.HANOI)).getValue();
    }

    /** Six digits, more when a year should need them. */
    static String number(int year, int count) {
        return String.format(Locale.ROOT, "TN-%d-%06d", year, count);
    }
}
