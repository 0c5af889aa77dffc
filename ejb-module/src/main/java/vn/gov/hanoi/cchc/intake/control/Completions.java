package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ResubmitWork;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Who may complete what was returned. */
@ApplicationScoped
public class Completions {

    @Inject
    private Receipts receipts;
    @Inject
    private WorkReception works;
    @Inject
    private CallerContext context;

    /**
     * The supplier himself, or a colleague of his agency; for everybody else there is no such receipt.
     *
     * @param admission refuses a sender who may not send today; asked once the receipt is held, because what is read before is old
     */
    public ReceiptAnswer bySupplier(ResubmitWork command, Runnable admission) {
        Receipt receipt = receipts.getOpen(command.receipt());
        if (!receipt.supplier().is(context.caller())) {
            throw new RuleViolated("intake.receipt.unknown");
        }
        admission.run();
        return works.complete(receipt, command);
    }

    /** Staff, for what came over the counter. */
    public ReceiptAnswer byStaff(ResubmitWork command) {
        Receipt receipt = receipts.getOpen(command.receipt());
        if (!receipt.channel().desk()) {
            throw new RuleViolated("intake.resubmit.supplier");
        }
        return works.complete(receipt, command);
    }
}
