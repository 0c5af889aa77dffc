package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AbsenceRow;
import vn.gov.hanoi.cchc.identity.api.AnnounceAbsence;
import vn.gov.hanoi.cchc.identity.entity.Absence;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Who is away, when, and who stands in. */
@ApplicationScoped
public class Absences {

    private static final String ROWS = "select new vn.gov.hanoi.cchc.identity.api.AbsenceRow(b.id, b.account, a.displayName, b.firstDay, "
        + "b.lastDay, b.delegate, d.displayName) from Absence b join Account a on a.id = b.account join Account d on d.id = b.delegate "
        + "where b.endedAt is null and b.lastDay >= :today and ";
    private static final String ORDER = " order by b.firstDay, a.displayName, b.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** The person's row stays locked, so that no second absence on the same day slips in between. */
    public Absence announce(Account person, Account delegate, AnnounceAbsence command) {
        Absence absence = new Absence(person, delegate, command.from(), command.to(), today(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        if (em.createQuery("select b from Absence b where b.account = :account", Absence.class).setParameter("account", person.id())
            .getResultStream().anyMatch(other -> other.overlaps(command.from(), command.to()))) {
            throw new RuleViolated("identity.absence.overlap");
        }
        em.persist(absence);
        return absence;
    }

    /** Somebody else's is unknown. */
    public Absence end(UUID id, UUID person) {
        Absence absence = em.find(Absence.class, id);
        if (absence == null || !absence.of(person)) {
            throw new RuleViolated("identity.absence.unknown");
        }
        absence.end(today(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return absence;
    }

    /** Of one person, today and later. */
    public List<AbsenceRow> of(UUID person) {
        return em.createQuery(ROWS + "b.account = :person" + ORDER, AbsenceRow.class).setParameter("today", today())
            .setParameter("person", person).getResultList();
    }

    /** In which somebody stands in for others, today and later. */
    public List<AbsenceRow> delegatedTo(UUID delegate) {
        return em.createQuery(ROWS + "b.delegate = :delegate" + ORDER, AbsenceRow.class).setParameter("today", today())
            .setParameter("delegate", delegate).getResultList();
    }

    /** Everybody who is away today. */
    public List<AbsenceRow> away() {
        return em.createQuery(ROWS + "b.firstDay <= :today" + ORDER, AbsenceRow.class).setParameter("today", today()).getResultList();
    }

    /** For whom this person stands in today. What those were to do for others is not passed on. */
    public List<Caller.Absent> standingInFor(UUID delegate) {
        LocalDate today = today();
        return delegatedTo(delegate).stream().filter(absence -> absence.on(today))
            .map(absence -> new Caller.Absent(absence.account(), absence.name(), absence.from().atStartOfDay(ClockProducer.HANOI).toInstant()))
            .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI));
    }
}
