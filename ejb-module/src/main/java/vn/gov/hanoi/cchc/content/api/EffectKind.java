package vn.gov.hanoi.cchc.content.api;

/** What can happen to the effect of a document, in the order in which it counts when several things happen on one day. */
public enum EffectKind {
    /** Told by the document itself, never recorded. */
    ISSUED,
    /** Also recorded: a later document may set or move the day. */
    TAKES_EFFECT,
    CORRECTED,
    AMENDED,
    SUSPENDED_PARTLY,
    SUSPENDED,
    /** Ends every suspension. */
    RESUMED,
    ENDED_PARTLY,
    ENDED,
    /** Never repealed by anybody, but what it regulates is gone. */
    NOT_FITTING;

    /** After this nothing can happen any more. */
    public boolean last() {
        return this == ENDED || this == NOT_FITTING;
    }

    /** Only a part of the document is meant, which has to be named. */
    public boolean partial() {
        return this == SUSPENDED_PARTLY || this == ENDED_PARTLY;
    }
}
