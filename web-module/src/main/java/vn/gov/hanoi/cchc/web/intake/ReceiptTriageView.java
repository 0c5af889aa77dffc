package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AnswerRecall;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ClassifyReceipt;
import vn.gov.hanoi.cchc.intake.api.PassToEditing;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.api.ResolveReport;
import vn.gov.hanoi.cchc.intake.boundary.RecallDesk;
import vn.gov.hanoi.cchc.intake.boundary.ReportDesk;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The standing office judges one receipt: classify, claim, return, pass on. */
@Named
@ViewScoped
public class ReceiptTriageView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TriageForm form = new TriageForm();
    @Inject
    private ReceiptPageView page;
    @Inject
    private TriageDesk desk;
    @Inject
    private RecallDesk recalls;
    @Inject
    private ReportDesk reports;
    @Inject
    private ClassificationUndo undo;
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
        Classification before = page.getReceipt().classification();
        desk.classify(form.classify(id, version));
        undo.remember(number, before, form.found());
        done("receipt-classified");
    }

    /** Whether the classification that stands is the caller's last act, so that it can be undone. */
    public boolean isUndoable() {
        return page.isWaiting() && undo.offers(number, page.getReceipt().classification());
    }

    /** Puts back what stood before the caller's classification. */
    public void undoClassification() {
        Classification before = undo.before();
        desk.classify(new ClassifyReceipt(id, version, before.origin(), before.contentClass(), before.purpose(), before.section()));
        undo.forget();
        done("receipt-unclassified");
    }

    /** One button for the usual case: what stands in the form is the classification, and the receipt goes to the editors. */
    public void pass() {
        desk.passToEditing(new PassToEditing(id, version, form.found(), VietnameseText.nfc(form.getWords())));
        done("receipt-passed");
    }

    public void giveBack() {
        desk.returnForCompletion(form.giveBack(id, version));
        done("receipt-returned");
    }

    /** Ends a report of a reader with what was done. */
    public void resolve() {
        reports.resolve(new ResolveReport(id, version, VietnameseText.nfc(form.getWords())));
        done("report-resolved");
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
}
