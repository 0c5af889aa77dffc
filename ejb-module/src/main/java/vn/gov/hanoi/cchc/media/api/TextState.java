package vn.gov.hanoi.cchc.media.api;

/**
 * What became of the reading of a file's words (ruling 23). Until it was tried a file is neither opened nor published; where it could
 * not succeed, people look with their own eyes.
 */
public enum TextState {
    /** A picture, sound or film: there is nothing to read. */
    NONE,
    WAITING,
    READ,
    /** All of it was read; it is so long that only its beginning is kept and found ({@link RecordText#MOST}). */
    CUT,
    /** A document without a letter in it: a scan. */
    EMPTY,
    /** Only the beginning was read. */
    TOO_LARGE,
    ENCRYPTED,
    /** Damaged, or it brought the reading down. */
    FAILED,
    TIMED_OUT,
    /** It bears a secrecy mark and is sealed. */
    MARKED
}
