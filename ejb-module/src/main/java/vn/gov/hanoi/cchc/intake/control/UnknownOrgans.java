package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.intake.api.UnknownOrganRow;
import vn.gov.hanoi.cchc.intake.entity.UnknownOrgan;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Refused deliveries whose sender nobody knew, and what became of them. */
@ApplicationScoped
public class UnknownOrgans {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Senders senders;
    @Inject
    private Letters letters;
    @Inject
    private ReceiptLog log;

    /** Those that still wait for a mapping first. */
    public List<UnknownOrganRow> all() {
        return em.createQuery("select o from UnknownOrgan o order by o.lastAt desc", UnknownOrgan.class).setMaxResults(MOST).getResultStream()
            .map(this::row).sorted(Comparator.comparing(row -> row.knownAs() != null)).toList();
    }

    public void askForResending(UUID id) {
        UnknownOrgan organ = em.find(UnknownOrgan.class, id);
        AgencyMatch match = organ == null ? null : match(organ);
        if (match == null || !match.known()) {
            throw new RuleViolated("intake.organ.unknown", organ == null ? "" : name(organ));
        }
        letters.sendAgain(match.agency().code(), name(organ), organ.lastSymbol());
        organ.asked(log.now());
    }

    private UnknownOrganRow row(UnknownOrgan organ) {
        AgencyMatch match = match(organ);
        return new UnknownOrganRow(organ.id(), organ.organId(), organ.organName(), organ.lastSymbol(), organ.deliveries(), organ.firstAt(),
            organ.lastAt(), match.known() ? match.agency().code() : null, organ.askedAt());
    }

    private AgencyMatch match(UnknownOrgan organ) {
        return senders.resolve(organ.organId(), organ.organName(), LocalDate.ofInstant(log.now(), ClockProducer.HANOI));
    }

    private static String name(UnknownOrgan organ) {
        return organ.organId() == null ? organ.organName() : organ.organId();
    }
}
