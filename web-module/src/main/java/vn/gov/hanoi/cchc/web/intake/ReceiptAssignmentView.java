package vn.gov.hanoi.cchc.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.intake.api.AssignmentView;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.api.TakeBackAssignment;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentDesk;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Gives the receipt of the page to somebody, takes it back, or hands it back. */
@Named
@ViewScoped
public class ReceiptAssignmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AssignmentForm form = new AssignmentForm();
    @Inject
    private ReceiptTriageView triage;
    @Inject
    private ReceiptPageView page;
    @Inject
    private TriageDesk desk;
    @Inject
    private AssignmentDesk answers;
    @Inject
    private IntakeChoices choices;
    private String finding;

    public void assign() {
        desk.assign(form.assign(triage.getId(), triage.getVersion(), choices.getColleagues()));
        triage.done("receipt-assigned");
    }

    /** Undoes the open assignment; whoever was asked is told. */
    public void takeBack() {
        desk.takeBack(new TakeBackAssignment(triage.getId(), triage.getVersion()));
        triage.done("receipt-taken-back");
    }

    public void handBack() {
        AssignmentView open = page.getAssignment();
        answers.handBack(new HandBackReceipt(triage.getId(), open == null ? triage.getId() : open.id(), VietnameseText.nfc(finding)));
        triage.done("receipt-handed-back");
    }

    public AssignmentForm getForm() {
        return form;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
