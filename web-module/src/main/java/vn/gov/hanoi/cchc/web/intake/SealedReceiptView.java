package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.RelatedReceipt;
import vn.gov.hanoi.cchc.intake.api.SubmissionVersionView;
import vn.gov.hanoi.cchc.intake.boundary.SealedDesk;
import vn.gov.hanoi.cchc.web.office.Visit;

/** A sealed receipt before one of the people named on it; each look leaves a row in the audit trail. */
@Named
@RequestScoped
public class SealedReceiptView {

    @Inject
    private SealedDesk desk;
    @Inject
    private Visit visit;
    private RelatedReceipt receipt;
    private List<SubmissionVersionView> versions = List.of();

    @PostConstruct
    void open() {
        receipt = desk.sealedForMe().stream().filter(row -> row.number().equals(visit.id())).findFirst().orElse(null);
        if (receipt == null) {
            visit.missing();
        } else {
            versions = desk.read(receipt.id());
        }
    }

    /** Null when the caller is not named on it: the answer is then 404. */
    public RelatedReceipt getReceipt() {
        return receipt;
    }

    /** Newest first. */
    public List<SubmissionVersionView> getVersions() {
        return versions;
    }
}
