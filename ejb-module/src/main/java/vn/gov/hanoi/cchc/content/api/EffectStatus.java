package vn.gov.hanoi.cchc.content.api;

/** Whether a document applies on a day, in the words of the national database of legal documents. */
public enum EffectStatus {
    NOT_YET, IN_FORCE, SUSPENDED_PARTLY, SUSPENDED, ENDED_PARTLY, ENDED, NOT_FITTING,
    /** Nobody said from when it applies. */
    UNKNOWN;

    /** Whether somebody who relies on the document has to look: all or a part of it does not apply any more. */
    public boolean impaired() {
        return this == SUSPENDED_PARTLY || this == SUSPENDED || this == ENDED_PARTLY || this == ENDED || this == NOT_FITTING;
    }
}
