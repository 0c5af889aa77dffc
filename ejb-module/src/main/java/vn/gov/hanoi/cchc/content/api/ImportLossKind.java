package vn.gov.hanoi.cchc.content.api;

/** What of an entry of another system did not come along though the entry did. */
public enum ImportLossKind {
    /** A word in square brackets that the old system replaced. */
    SHORTCODE,
    /** Something of another site shown inside; a link to it stays. */
    EMBED,
    SCRIPT,
    FORM,
    /** A picture that is not beside the import, or none the portal keeps. */
    PICTURE,
    /** A file that is not beside the import, or none the portal keeps. */
    FILE,
    /** Elements or attributes that bodies do not have here. */
    MARKUP,
    /** More tags than an item has. */
    TAG
}
