package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AnswerRecall;
import vn.gov.hanoi.cchc.intake.api.AssignmentView;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.api.PassToEditing;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentDesk;
import vn.gov.hanoi.cchc.intake.boundary.RecallDesk;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The standing office judges one receipt: classify, claim, assign, return, pass on. */
@Named
@ViewScoped
public class ReceiptTriageView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TriageForm form = new TriageForm();
    private final AssignmentForm assignment = new AssignmentForm();
    @Inject
    private ReceiptPageView page;
    @Inject
    private TriageDesk desk;
    @Inject
    private AssignmentDesk assignments;
    @Inject
    private RecallDesk recalls;
    @Inject
    private IntakeChoices choices;
    @Inject
    private Visit visit;
    private UUID id;
    private String number;
    private long version;

    @PostConstruct
    void open() {
        ReceiptView receipt = page.getReceipt();
        if (receipt != null) {
            id = receipt.id();
            number = receipt.number();
            version = receipt.version();
            form.show(receipt);
        }
    }

    public void claim() {
        desk.claim(id);
        done("receipt-claimed");
    }

    public void release() {
        desk.release(id);
        done("receipt-released");
    }

    public void classify() {
        desk.classify(form.classify(id, version));
        done("receipt-classified");
    }

    /** One button for the usual case: what stands in the form is the classification, and the receipt goes to the editors. */
    public void pass() {
        if (page.isWaiting() && version == page.getReceipt().version()) {
            desk.classify(form.classify(id, version));
            version++;
        }
        desk.passToEditing(new PassToEditing(id, version, VietnameseText.nfc(form.getWords())));
        done("receipt-passed");
    }

    public void assign() {
        desk.assign(assignment.assign(id, version, choices.getColleagues()));
        done("receipt-assigned");
    }

    public void handBack() {
        AssignmentView open = page.getAssignment();
        assignments.handBack(new HandBackReceipt(id, open == null ? id : open.id(), VietnameseText.nfc(form.getFinding())));
        done("receipt-handed-back");
    }

    public void giveBack() {
        desk.returnForCompletion(form.giveBack(id, version));
        done("receipt-returned");
    }

    public void grantRecall() {
        recalls.grant(new AnswerRecall(id, version, VietnameseText.nfc(form.getWords())));
        done("recall-granted");
    }

    public void declineRecall() {
        recalls.decline(new AnswerRecall(id, version, VietnameseText.nfc(form.getWords())));
        done("recall-declined");
    }

    /** Opens the receipt anew with a word about what was done. */
    void done(String key) {
        visit.done(OfficeRoute.RECEIPT.address(number), key);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public TriageForm getForm() {
        return form;
    }

    public AssignmentForm getAssignment() {
        return assignment;
    }
}
