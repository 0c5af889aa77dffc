package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.entity.NationalEntry;
import vn.gov.hanoi.cchc.intake.entity.Receipt;

/** Documents of the document system and what it is told about them. */
@ApplicationScoped
public class DeliveredDocuments {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptHistory history;

    public Optional<Receipt> receipt(String number) {
        return receipts.byNumber(number).filter(receipt -> receipt.kind() == ReceiptKind.DOCUMENT);
    }

    /** Oldest first; empty for an unknown number. */
    public List<NationalStatusView> status(String number) {
        return receipt(number).map(receipt -> history.national(receipt.id())).orElse(List.of());
    }

    public List<NationalStatusView> after(long key) {
        return em.createQuery("select n from NationalEntry n where n.id > :key order by n.id", NationalEntry.class)
            .setParameter("key", key).setMaxResults(AT_ONCE).getResultStream().map(NationalEntry::view).toList();
    }

    public List<NationalStatusView> since(Instant at) {
        return em.createQuery("select n from NationalEntry n where n.at >= :at order by n.id", NationalEntry.class)
            .setParameter("at", at).setMaxResults(AT_ONCE).getResultStream().map(NationalEntry::view).toList();
    }
}
