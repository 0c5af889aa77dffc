package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiveReport;
import vn.gov.hanoi.cchc.intake.api.ResolveReport;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.Reports;
import vn.gov.hanoi.cchc.intake.control.Triage;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Reports of readers: what is wrong on a page, or keeps somebody from using it. They wait in the queue of the standing office. */
@Stateless
@Audited
public class ReportDesk {

    @Inject
    private Reports reports;
    @Inject
    private Triage triage;
    @Inject
    private Receipts receipts;

    /** One receipt for one form, however often it is sent. Refusals: {@code intake.secrecy-mark}, {@code intake.field.missing}. */
    @PermitAll
    public ReceiptAnswer receive(@Valid ReceiveReport command) {
        return reports.receive(command);
    }

    /** Says what was done; {@code intake.report.act} for what is no report. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void resolve(@Valid ResolveReport command) {
        triage.resolve(receipts.get(command.receipt(), command.version()), VietnameseText.nfc(command.words()).strip());
    }
}
