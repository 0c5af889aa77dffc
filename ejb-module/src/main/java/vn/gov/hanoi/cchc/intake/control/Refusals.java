package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.RefusalCount;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.intake.api.RefusalView;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.Refusal;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** The grounds used, with their evidence: refusals, holds and sealings. */
@ApplicationScoped
public class Refusals {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ReceiptLog log;

    public void add(Receipt receipt, List<RefusalGround> grounds) {
        add(receipt, grounds, null);
    }

    /** @param internalNote for colleagues only, or null; kept with the first ground */
    public void add(Receipt receipt, List<RefusalGround> grounds, String internalNote) {
        UUID act = UUID.randomUUID();
        Instant now = log.now();
        String month = YearMonth.from(now.atZone(ClockProducer.HANOI)).toString();
        for (int i = 0; i < grounds.size(); i++) {
            Refusal refusal = new Refusal(receipt, act, i, grounds.get(i), log.caller().displayName(), now, month);
            refusal.remark(i == 0 ? internalNote : null);
            em.persist(refusal);
        }
    }

    /** Every act of a receipt with its grounds, newest first. */
    public List<RefusalView> of(UUID receipt) {
        Map<UUID, List<Refusal>> acts = new LinkedHashMap<>();
        em.createQuery("select f from Refusal f where f.receipt = :receipt order by f.at desc, f.act, f.position", Refusal.class)
            .setParameter("receipt", receipt).getResultStream()
            .forEach(refusal -> acts.computeIfAbsent(refusal.act(), act -> new ArrayList<>()).add(refusal));
        return acts.values().stream()
            .map(act -> new RefusalView(act.get(0).at(), act.get(0).by(), act.stream().map(Refusal::ground).toList(), act.get(0).remark()))
            .toList();
    }

    /** Both days included. */
    public List<RefusalCount> counts(LocalDate from, LocalDate to) {
        return em.createQuery("select new vn.gov.hanoi.cchc.intake.api.RefusalCount(f.code, f.agency, f.month, count(f)) from Refusal f"
            + " where f.at >= :from and f.at < :end group by f.code, f.agency, f.month order by f.month, f.code, f.agency", RefusalCount.class)
            .setParameter("from", from.atStartOfDay(ClockProducer.HANOI).toInstant())
            .setParameter("end", to.plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant()).getResultList();
    }
}
