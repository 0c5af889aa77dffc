package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AppointmentRow;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Appointment;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** All appointments of collaborators. */
@ApplicationScoped
public class Appointments {

    private static final String ROWS = "select new vn.gov.hanoi.cchc.identity.api.AppointmentRow(p.id, p.version, p.account, a.name, "
        + "a.displayName, p.agency, g.name, p.category, p.validFrom, p.validTo, p.document, p.endReason) "
        + "from Appointment p join Account a on a.id = p.account join Agency g on g.code = p.agency ";
    private static final String HOLDS = "p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)";

    @PersistenceContext
    private EntityManager em;

    public Appointment get(UUID id, long version) {
        Appointment found = Optional.ofNullable(em.find(Appointment.class, id))
            .orElseThrow(() -> new RuleViolated("identity.appointment.unknown"));
        if (found.version() != version) {
            throw new RuleViolated("identity.appointment.changed");
        }
        return found;
    }

    /** Appointments of one person by one agency; the person's row stays locked, so that no second one slips in between. */
    public List<Appointment> of(Account person, String agency) {
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery("select p from Appointment p where p.account = :account and p.agency = :agency", Appointment.class)
            .setParameter("account", person.id()).setParameter("agency", agency).getResultList();
    }

    public void add(Appointment appointment) {
        em.persist(appointment);
    }

    public List<AppointmentRow> rowsOf(UUID account) {
        return em.createQuery(ROWS + "where p.account = :account order by p.validFrom desc", AppointmentRow.class)
            .setParameter("account", account).getResultList();
    }

    public List<AppointmentRow> rows() {
        return em.createQuery(ROWS + "order by g.name, p.validFrom desc, a.name", AppointmentRow.class).getResultList();
    }

    /** Whether the agency exists that day and has appointed the person for it. */
    public boolean inForce(UUID account, String agency, LocalDate day) {
        return em.createQuery("select count(p) from Appointment p join Agency g on g.code = p.agency where p.account = :account "
            + "and p.agency = :agency and (g.validTo is null or g.validTo >= :day) and " + HOLDS, Long.class)
            .setParameter("account", account).setParameter("agency", agency).setParameter("day", day).getSingleResult() > 0;
    }

    /** Persons appointed on that day whose account is active, by code of agency. */
    public Map<String, Integer> persons(LocalDate day) {
        Map<String, Integer> persons = new HashMap<>();
        em.createQuery("select p.agency, count(distinct p.account) from Appointment p join Account a on a.id = p.account where "
            + "a.state = vn.gov.hanoi.cchc.identity.api.AccountState.ACTIVE and " + HOLDS + " group by p.agency", Object[].class)
            .setParameter("day", day).getResultList().forEach(row -> persons.put((String) row[0], ((Long) row[1]).intValue()));
        return persons;
    }
}
