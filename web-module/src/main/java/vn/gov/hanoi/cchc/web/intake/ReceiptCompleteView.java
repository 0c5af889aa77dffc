package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Staff type in what somebody brings later to a returned or refused work that came over the counter. */
@Named
@ViewScoped
public class ReceiptCompleteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptPageView page;
    @Inject
    private CompletionForm completion;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private Visit visit;
    private UUID id;
    private String number;
    private long version;

    @PostConstruct
    void open() {
        ReceiptView receipt = page.getReceipt();
        if (receipt == null || !page.isCompletable()) {
            visit.missing();
            return;
        }
        id = receipt.id();
        number = receipt.number();
        version = receipt.version();
        completion.open(number, receipt.current().content());
    }

    /** Takes the completed version in; what was sent before stays. */
    public void complete() {
        desk.enterResubmission(completion.command(id, version));
        completion.discard();
        visit.done(OfficeRoute.RECEIPT.address(number), "submission-completed");
    }

    /** Files of the version before. */
    public List<SubmissionFile> getSent() {
        return page.getReceipt() == null ? List.of() : page.getReceipt().current().content().files();
    }

    public CompletionForm getCompletion() {
        return completion;
    }
}
