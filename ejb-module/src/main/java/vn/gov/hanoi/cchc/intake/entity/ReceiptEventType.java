package vn.gov.hanoi.cchc.intake.entity;

/** What a line of a receipt's history tells. Suppliers read only what is meant for them. */
public enum ReceiptEventType {
    REGISTERED(true), /** Taken, but worth a look; its detail holds codes of {@code warning.…} texts. */ WARNED(true), DELIVERED_AGAIN(true), CLASSIFIED(false), ASSIGNED(false), HANDED_BACK(false), TAKEN_BACK(false), PASSED_TO_EDITING(true),
    RETURNED(true), RESUBMITTED(true), UPDATED(true), HELD(true), RESUMED(true), REFUSED(true), SEALED(false), RECALL_ASKED(true),
    RECALL_GRANTED(true), RECALL_DECLINED(true), REPLACES(true), REPLACED(true), EDITING(false), AWAITING_APPROVAL(false), PUBLISHED(true),
    WITHDRAWN(true), BACK_TO_TRIAGE(false), DUE_MOVED(true),
    /** What was done about a report. */ RESOLVED(true);

    private final boolean forSupplier;

    ReceiptEventType(boolean forSupplier) {
        this.forSupplier = forSupplier;
    }

    public boolean forSupplier() {
        return forSupplier;
    }
}
