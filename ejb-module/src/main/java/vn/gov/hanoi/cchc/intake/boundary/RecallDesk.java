package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.AnswerRecall;
import vn.gov.hanoi.cchc.intake.control.Recalls;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Answers to the document system that asks for a document back. Without an open request: {@code intake.recall.none}. */
@Stateless
@Audited
public class RecallDesk {

    @Inject
    private Recalls recalls;
    @Inject
    private Receipts receipts;

    /** Gives it back: the receipt ends as WITHDRAWN; a public item is withdrawn by {@code content} on the event. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void grant(@Valid AnswerRecall command) {
        recalls.answer(receipts.get(command.receipt(), command.version()), true, VietnameseText.nfc(command.words()));
    }

    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void decline(@Valid AnswerRecall command) {
        recalls.answer(receipts.get(command.receipt(), command.version()), false, VietnameseText.nfc(command.words()));
    }
}
