package vn.gov.hanoi.cchc.media.api;

/** What of a file can be seen without opening it. */
public enum PreviewState {
    /** Still being read; it will change by itself. */
    WAITING,
    /** Its first pages, as pictures and words. */
    PAGES,
    /** Its words alone. */
    WORDS,
    ENCRYPTED,
    DAMAGED,
    /** It takes more than the reading of a file may. */
    TOO_LARGE,
    /** Nothing in it is a letter or a number. */
    EMPTY,
    /** A picture, sound or film, which a browser shows by itself. */
    OTHER
}
