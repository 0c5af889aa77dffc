package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AssignedReceipt;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentDesk;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentQueries;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** What an agency's officer, or anybody who does not read the queue, is asked about one receipt; answered here. */
@Named
@ViewScoped
public class AssignmentAnswerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssignmentQueries queries;
    @Inject
    private AssignmentDesk desk;
    @Inject
    private Visit visit;
    private transient AssignedReceipt asked;
    private String number;
    private UUID receipt;
    private UUID assignment;
    private String finding;

    @PostConstruct
    void open() {
        number = visit.id();
        if (getAsked() == null) {
            visit.missing();
            return;
        }
        receipt = asked.receipt().id();
        assignment = asked.assignment().id();
    }

    /** Answers; the receipt is out of the caller's hands then. */
    public void handBack() {
        desk.handBack(new HandBackReceipt(receipt, assignment, VietnameseText.nfc(finding)));
        visit.done(OfficeRoute.HOME.address(), "receipt-handed-back");
    }

    /** Null when nothing is asked, or not any more: the answer is then 404. */
    public AssignedReceipt getAsked() {
        if (asked == null && number != null) {
            asked = queries.assignedToMe(number).orElse(null);
        }
        return asked;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
