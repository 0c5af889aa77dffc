package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** One submission as its supplier sees it, and the form that completes it. */
@Named
@ViewScoped
public class SubmissionStatusView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompletionForm completion;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private SupplierQueries queries;
    @Inject
    private Visit visit;
    private transient MySubmission shown;
    private String number;
    private long version;

    @PostConstruct
    void open() {
        number = visit.id();
        if (getSubmission() == null) {
            visit.missing();
            return;
        }
        version = shown.version();
        if (isOpen()) {
            completion.open(number, shown.content());
        }
    }

    /** Sends the completed version; what was sent before stays. */
    public void complete() {
        desk.resubmit(completion.command(getSubmission().id(), version));
        completion.discard();
        visit.done(OfficeRoute.SUBMISSION.address(number), "submission-completed");
    }

    public MySubmission getSubmission() {
        if (shown == null) {
            shown = queries.mySubmission(number).orElse(null);
        }
        return shown;
    }

    /** Whether the supplier may send it again. */
    public boolean isOpen() {
        return getSubmission() != null && shown.content() != null && shown.kind() != ReceiptKind.DOCUMENT
            && EnumSet.of(ReceiptState.RETURNED, ReceiptState.REFUSED).contains(shown.state());
    }

    public CompletionForm getCompletion() {
        return completion;
    }
}
