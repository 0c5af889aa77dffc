package vn.gov.hanoi.cchc.intake.api;

/** The door something came through. */
public enum Channel {
    /** Collaborator's form in the back office. */
    OFFICE_FORM,
    /** Paper brought to the counter, typed by staff. */
    DESK_PAPER,
    /** Letter or e-mail, typed by staff. */
    DESK_MAIL,
    /** Telephone call, typed by staff. */
    DESK_PHONE,
    /** Document system, JSON with files. */
    API_DOCUMENT,
    /** Document system, edXML envelope. */
    API_EDXML,
    /** An agency's own system, news with files. */
    API_SUBMISSION,
    /** Bulk import of existing content. */
    IMPORT,
    /** The form for readers on the public site. */
    READER_FORM;

    /** Typed by staff for somebody else. */
    public boolean desk() {
        return this == DESK_PAPER || this == DESK_MAIL || this == DESK_PHONE;
    }
}
