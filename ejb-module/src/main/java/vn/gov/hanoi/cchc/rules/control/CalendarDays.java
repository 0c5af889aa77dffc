package vn.gov.hanoi.cchc.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.rules.entity.CalendarDay;

/** The entries of the calendar. */
@ApplicationScoped
public class CalendarDays {

    @PersistenceContext
    private EntityManager em;

    /** Retired entries too. */
    public Optional<CalendarDay> find(LocalDate day) {
        return Optional.ofNullable(em.find(CalendarDay.class, day));
    }

    public List<CalendarDay> inForce() {
        return em.createQuery("select d from CalendarDay d where d.retired = false order by d.day", CalendarDay.class).getResultList();
    }

    public List<CalendarDay> inForce(int year) {
        return em.createQuery("select d from CalendarDay d where d.retired = false and d.day between :first and :last order by d.day",
                CalendarDay.class)
            .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    public void add(CalendarDay day) {
        em.persist(day);
    }
}
