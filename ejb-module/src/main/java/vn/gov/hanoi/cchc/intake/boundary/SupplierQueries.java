package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.TypingView;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.control.DeliveredDocuments;
import vn.gov.hanoi.cchc.intake.control.OwnReceipts;
import vn.gov.hanoi.cchc.intake.control.ReceiptBook;
import vn.gov.hanoi.cchc.intake.control.StatusFeed;
import vn.gov.hanoi.cchc.intake.control.Typings;
import vn.gov.hanoi.cchc.intake.control.WaitingList;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** What suppliers, their systems and assigned people read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SupplierQueries {

    @Inject
    private WaitingList waiting;
    @Inject
    private OwnReceipts own;
    @Inject
    private ReceiptBook book;
    @Inject
    private DeliveredDocuments documents;
    @Inject
    private StatusFeed feed;
    @Inject
    private Typings typings;
    @Inject
    private CallerContext context;

    /**
     * What waits for the caller, soonest first: the triage queue for whoever may triage, assignments, holds that end, recall requests,
     * receipts that came back to him.
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<WaitingReceipt> waitingForMe() {
        return waiting.of(context.caller());
    }

    /** The same for somebody else, to write to them about it. */
    @RolesAllowed(Permission.SYSTEM)
    public List<WaitingReceipt> waitingFor(Caller person) {
        return waiting.of(person);
    }

    /**
     * What the caller sent, newest first: his own, and his agency's.
     *
     * @param after key of the page before, or null
     */
    @RolesAllowed(Permission.INTAKE_SUBMIT)
    public Page<MySubmission> mySubmissions(String after) {
        return own.page(context.caller(), after);
    }

    /** One submission of the caller or of his agency; empty when there is none by that number. */
    @RolesAllowed(Permission.INTAKE_SUBMIT)
    public Optional<MySubmission> mySubmission(String number) {
        return own.one(context.caller(), number);
    }

    /** What the caller typed into a form and did not send; see {@link TypingDesk}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Optional<TypingView> typing(String form) {
        return typings.view(context.caller().account(), form);
    }

    /** Current state of a delivered document. */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    public Optional<ReceiptAnswer> delivered(String number) {
        return documents.receipt(number).map(receipt -> book.answer(receipt, false));
    }

    /** Status of one document, oldest first; empty when the number is unknown. */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    public List<NationalStatusView> nationalStatus(String number) {
        return documents.status(number);
    }

    /**
     * Status changes after a key, oldest first, 200 at a time.
     *
     * @param after {@link NationalStatusView#key} of the last one seen, 0 at first
     */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<NationalStatusView> nationalStatusAfter(long after) {
        return feed.after(after);
    }

    /** Status changes since an instant, oldest first, at most 200; go on with {@link #nationalStatusAfter}. */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<NationalStatusView> nationalStatusSince(Instant since) {
        return feed.since(since);
    }
}
