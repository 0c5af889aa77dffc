package vn.gov.hanoi.cchc.intake.api;

import java.util.EnumSet;
import java.util.Set;

/** What was sent: the forms of Article 6.1.a, official documents, and what readers report about pages. */
public enum ReceiptKind {
    NEWS, ARTICLE, PHOTO, DRAWING, AUDIO, VIDEO, OTHER, DOCUMENT,
    /** Something on a page is wrong. */
    FAULT,
    /** Something on a page keeps somebody from using it. */
    BARRIER;

    /** Said by a reader about a page; nothing that could be published. */
    public boolean report() {
        return this == FAULT || this == BARRIER;
    }

    /** All that readers say about pages. */
    public static Set<ReceiptKind> reports() {
        return EnumSet.of(FAULT, BARRIER);
    }

    /** Something to publish that is no official document. */
    public boolean work() {
        return this != DOCUMENT && !report();
    }
}
