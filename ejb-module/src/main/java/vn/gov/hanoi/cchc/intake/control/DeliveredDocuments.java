package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.entity.Receipt;

/** Documents of the document system and what it is told about them. */
@ApplicationScoped
public class DeliveredDocuments {

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
}
