package vn.gov.hanoi.cchc.content.api;

/** Where the working line of an item stands. What readers see is a separate question: the live revision. */
public enum ArticleState {
    /** Being written; nobody is asked to decide. */
    EDITING,
    /** Waits for a confirmation of the receipt it came from (ground R8); resumes. */
    HELD,
    /** Waits for approval. */
    SUBMITTED,
    /** Approved for a later instant, with a reason. */
    SCHEDULED,
    /** The newest revision is the one readers see. */
    PUBLISHED,
    /** Taken from the site; its address answers 410. */
    WITHDRAWN,
    /** Came to nothing: refused, given back, merged or discarded before it was ever public. */
    CLOSED,
    /** Bears a secrecy mark (ground R3): out of every list, preview and search. */
    SEALED
}
