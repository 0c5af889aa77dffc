package vn.gov.hanoi.cchc.shared;

/** What a person may do. Roles are sets of these (identity); desks ask for exactly one. */
public final class Permission {

    /** Signed in at all: own notices, own password, own drafts. */
    public static final String OFFICE_ENTER = "office.enter";
    /** Send news for the agency that appointed you. */
    public static final String INTAKE_SUBMIT = "intake.submit";
    /** Enter at the desk what came on paper, by mail or by telephone. */
    public static final String INTAKE_ENTER = "intake.enter";
    /** Deliver official documents through the interface. */
    public static final String INTAKE_DELIVER = "intake.deliver";
    /** See the intake queue. */
    public static final String INTAKE_READ = "intake.read";
    /** Judge, classify, assign, return, hold, refuse. */
    public static final String INTAKE_TRIAGE = "intake.triage";
    /** Read items sealed for a secrecy mark, when also named on the item. */
    public static final String INTAKE_SEALED = "intake.sealed";
    public static final String CONTENT_READ = "content.read";
    public static final String CONTENT_EDIT = "content.edit";
    public static final String CONTENT_APPROVE = "content.approve";
    public static final String CONTENT_WITHDRAW = "content.withdraw";
    /** Decide about the effect of documents: what ended, was suspended, applies again. */
    public static final String CONTENT_EFFECT = "content.effect";
    /** Change the section tree. */
    public static final String SECTION_MANAGE = "section.manage";
    /** Write the standing pages: about, accessibility, personal data and their like. */
    public static final String PAGE_MANAGE = "page.manage";
    public static final String RULES_READ = "rules.read";
    public static final String RULES_MANAGE = "rules.manage";
    public static final String AGENCY_READ = "agency.read";
    public static final String AGENCY_MANAGE = "agency.manage";
    /** Appoint collaborators. */
    public static final String APPOINTMENT_MANAGE = "appointment.manage";
    public static final String ACCOUNT_MANAGE = "account.manage";
    public static final String KEY_MANAGE = "key.manage";
    public static final String AUDIT_READ = "audit.read";
    public static final String IMPORT_RUN = "import.run";
    /** See which packages of the archive could not be written or sealed. */
    public static final String ARCHIVE_WATCH = "archive.watch";
    /** See imported index results before they are public, and what was done with them. */
    public static final String INDEX_READ = "index.read";
    /** Import index results from a spreadsheet. */
    public static final String INDEX_IMPORT = "index.import";
    /** Make index results public, or take them away; never one's own import. */
    public static final String INDEX_PUBLISH = "index.publish";
    /** Answer citizens in the name of one's own agency. */
    public static final String FEEDBACK_ANSWER = "feedback.answer";
    /** The portal itself, from a schedule; no person and no key has it. */
    public static final String SYSTEM = "system";

    private Permission() {
    }
}
