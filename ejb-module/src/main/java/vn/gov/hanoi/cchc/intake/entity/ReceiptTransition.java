package vn.gov.hanoi.cchc.intake.entity;

import static vn.gov.hanoi.cchc.intake.api.ReceiptState.APPROVAL;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.EDITING;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.HELD;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.PUBLISHED;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.RECEIVED;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.REFUSED;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.RESOLVED;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.RETURNED;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.SEALED;
import static vn.gov.hanoi.cchc.intake.api.ReceiptState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.shared.Permission;

/** The life of a receipt: which step leads from where to where, and who may take it. */
public enum ReceiptTransition {
    PASS(EnumSet.of(RECEIVED), EDITING, Permission.INTAKE_TRIAGE),
    RETURN(EnumSet.of(RECEIVED, HELD), RETURNED, Permission.INTAKE_TRIAGE),
    HOLD(EnumSet.of(RECEIVED, EDITING), HELD, Permission.INTAKE_TRIAGE),
    /** Ends a report of a reader. */
    RESOLVE(EnumSet.of(RECEIVED, HELD), RESOLVED, Permission.INTAKE_TRIAGE),
    RESUME(EnumSet.of(HELD), RECEIVED, Permission.INTAKE_TRIAGE),
    RESUME_EDITING(EnumSet.of(HELD), EDITING, Permission.INTAKE_TRIAGE),
    REFUSE(EnumSet.of(RECEIVED, RETURNED, HELD, EDITING), REFUSED, Permission.INTAKE_TRIAGE),
    /** By the standing office, or by the portal that read a mark in a file. */
    SEAL(EnumSet.complementOf(EnumSet.of(SEALED)), SEALED, Permission.INTAKE_TRIAGE, Permission.SYSTEM),
    RECALL(EnumSet.of(RECEIVED, RETURNED, HELD, REFUSED, EDITING, APPROVAL), WITHDRAWN, Permission.INTAKE_TRIAGE),
    /** Completed by its supplier, or by staff for him. */
    RESUBMIT(EnumSet.of(RETURNED, REFUSED), RECEIVED, Permission.INTAKE_SUBMIT, Permission.INTAKE_ENTER),
    /** Updated by the document system. */
    UPDATE(EnumSet.of(RETURNED, REFUSED, WITHDRAWN), RECEIVED, Permission.INTAKE_DELIVER),
    SUBMIT(EnumSet.of(EDITING), APPROVAL),
    REWORK(EnumSet.of(APPROVAL), EDITING),
    PUBLISH(EnumSet.of(EDITING, APPROVAL, WITHDRAWN), PUBLISHED),
    WITHDRAW(EnumSet.of(PUBLISHED), WITHDRAWN),
    BACK_TO_TRIAGE(EnumSet.of(EDITING, APPROVAL), RECEIVED);

    private final Set<ReceiptState> from;
    private final ReceiptState to;
    private final Set<String> permissions;

    ReceiptTransition(Set<ReceiptState> from, ReceiptState to, String... permissions) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.permissions = Set.of(permissions);
    }

    public Set<ReceiptState> from() {
        return from;
    }

    public ReceiptState to() {
        return to;
    }

    /** Any of these is enough; none means that another context reports the step from an act it has judged itself. */
    public Set<String> permissions() {
        return permissions;
    }

    /** A report of a reader is answered, never published, and its reader is not asked for more; only reports are answered so. */
    boolean fits(ReceiptKind kind) {
        return this == RESOLVE ? kind.report() : !kind.report() || this != PASS && this != RETURN;
    }

    public boolean possibleFrom(ReceiptState state) {
        return from.contains(state);
    }
}
