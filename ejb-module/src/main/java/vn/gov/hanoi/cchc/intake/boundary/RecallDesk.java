package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.AnswerRecall;
import vn.gov.hanoi.cchc.shared.Permission;

/** Answers to the document system that asks for a document back. Without an open request: {@code intake.recall.none}. */
@Stateless
@Audited
public class RecallDesk {

    /** Gives it back: the receipt ends as WITHDRAWN; a public item is withdrawn by {@code content} on the event. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void grant(@Valid AnswerRecall command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void decline(@Valid AnswerRecall command) {
        throw new UnsupportedOperationException();
    }
}
