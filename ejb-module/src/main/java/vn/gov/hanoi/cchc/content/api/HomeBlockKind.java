package vn.gov.hanoi.cchc.content.api;

/** What a block of the first page shows. One with nothing to show yet is left out of the page. */
public enum HomeBlockKind {

    /** Items chosen by hand. */
    FEATURED,
    /** The newest articles, the first of them large. */
    NEWEST,
    /** The newest of one section. */
    SECTION,
    /** The newest of each section of level 1. */
    SECTIONS_NEWEST,
    /** Links to the sections of level 1. */
    SECTIONS,
    /** The newest official documents. */
    DOCUMENTS,
    /** Drafts open for comments. */
    CONSULTATIONS,
    /** Surveys open now. */
    SURVEYS,
    /** The newest answers of agencies. */
    ANSWERS,
    /** The newest results of indices. */
    INDICES,
    /** The newest pictures, video and sound. */
    MEDIA,
    /** Notices of maintenance and incidents. */
    NOTICES,
    /** Links to other places. */
    LINKS
}
