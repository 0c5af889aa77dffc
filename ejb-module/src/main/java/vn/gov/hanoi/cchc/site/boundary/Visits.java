package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.gov.hanoi.cchc.site.api.VisitFigures;

/** How often the site is read: sums of days, nothing about who. */
@Stateless
@PermitAll
public class Visits {

    @PersistenceContext
    private EntityManager em;

    /** @param views more pages read on that day */
    public void add(LocalDate day, long views) {
        em.createNativeQuery("insert into site_visit (day, views) values (?1, ?2) on duplicate key update views = views + ?2").setParameter(1, day)
            .setParameter(2, views).executeUpdate();
    }

    /** @return empty before the first day has ended */
    public Optional<VisitFigures> before(LocalDate today) {
        LocalDate until = today.minusDays(1);
        Object[] sums = em.createQuery("select min(v.day), sum(case when v.day = :until then v.views else 0L end), sum(case when v.day >= :first then v.views else 0L end),"
                + " sum(v.views) from VisitDay v where v.day <= :until", Object[].class)
            .setParameter("until", until).setParameter("first", until.withDayOfMonth(1)).getSingleResult();
        return sums[0] == null ? Optional.empty()
            : Optional.of(new VisitFigures((LocalDate) sums[0], until, number(sums[1]), number(sums[2]), number(sums[3])));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
