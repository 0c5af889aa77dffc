package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.RefusalView;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Page;

/** Receipts as their suppliers see them. */
@ApplicationScoped
public class OwnReceipts {

    private static final int ROWS = 30;
    private static final String MINE = "select r from Receipt r where (r.supplier.account in :accounts or r.supplier.agency in :agencies)";
    private static final String BEFORE = " and (r.receivedAt < :at or r.receivedAt = :at and r.id < :id)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptHistory history;
    @Inject
    private Refusals refusals;

    public Page<MySubmission> page(Caller caller, String after) {
        Optional<PageKey> key = PageKey.of(after);
        TypedQuery<Receipt> query =
            em.createQuery(MINE + (key.isPresent() ? BEFORE : "") + " order by r.receivedAt desc, r.id desc", Receipt.class)
                .setParameter("accounts", caller.accounts()).setParameter("agencies", caller.agencies());
        key.ifPresent(from -> query.setParameter("at", from.at()).setParameter("id", from.id()));
        List<Receipt> found = query.setMaxResults(ROWS + 1).getResultList();
        boolean more = found.size() > ROWS;
        List<Receipt> shown = more ? found.subList(0, ROWS) : found;
        String next = more ? new PageKey(shown.get(ROWS - 1).receivedAt(), shown.get(ROWS - 1).id()).toString() : null;
        return new Page<>(shown.stream().map(receipt -> view(receipt, false)).toList(), next, -1);
    }

    public Optional<MySubmission> one(Caller caller, String number) {
        return receipts.byNumber(number).filter(receipt -> receipt.supplier().is(caller)).map(receipt -> view(receipt, true));
    }

    /** Of a sealed one only the number, the times and a neutral status are left. */
    private MySubmission view(Receipt receipt, boolean whole) {
        boolean shown = whole && !receipt.sealed();
        return new MySubmission(receipt.id(), receipt.version(), receipt.number(), receipt.kind(),
            receipt.sealed() ? ReceiptState.REFUSED : receipt.state(), receipt.status(), receipt.title(), receipt.receivedAt(),
            receipt.timeliness().dueAt(), receipt.timeliness().late(), receipt.sealed() ? List.of() : advice(receipt),
            shown ? receipts.current(receipt).content() : null, shown ? history.supplierTimeline(receipt.id()) : List.of(),
            receipt.publicAddress());
    }

    /** What he was last told to do. */
    private List<String> advice(Receipt receipt) {
        return switch (receipt.state()) {
            case RETURNED -> history.supplierTimeline(receipt.id()).stream().filter(entry -> entry.type().equals("RETURNED"))
                .reduce((first, second) -> second).map(entry -> entry.detail().lines().toList()).orElse(List.of());
            case HELD -> Stream.ofNullable(receipt.hold()).map(hold -> hold.words()).toList();
            case REFUSED -> refusals.of(receipt.id()).stream().limit(1).map(RefusalView::grounds)
                .flatMap(grounds -> grounds.stream().map(Letters::advice)).toList();
            default -> List.of();
        };
    }
}
