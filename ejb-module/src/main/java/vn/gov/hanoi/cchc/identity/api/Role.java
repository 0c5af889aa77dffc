package vn.gov.hanoi.cchc.identity.api;

import static vn.gov.hanoi.cchc.shared.Permission.ACCOUNT_MANAGE;
import static vn.gov.hanoi.cchc.shared.Permission.AGENCY_MANAGE;
import static vn.gov.hanoi.cchc.shared.Permission.AGENCY_READ;
import static vn.gov.hanoi.cchc.shared.Permission.APPOINTMENT_MANAGE;
import static vn.gov.hanoi.cchc.shared.Permission.ARCHIVE_WATCH;
import static vn.gov.hanoi.cchc.shared.Permission.AUDIT_READ;
import static vn.gov.hanoi.cchc.shared.Permission.CONTENT_APPROVE;
import static vn.gov.hanoi.cchc.shared.Permission.CONTENT_EDIT;
import static vn.gov.hanoi.cchc.shared.Permission.CONTENT_READ;
import static vn.gov.hanoi.cchc.shared.Permission.CONTENT_EFFECT;
import static vn.gov.hanoi.cchc.shared.Permission.CONTENT_WITHDRAW;
import static vn.gov.hanoi.cchc.shared.Permission.FEEDBACK_ANSWER;
import static vn.gov.hanoi.cchc.shared.Permission.IMPORT_RUN;
import static vn.gov.hanoi.cchc.shared.Permission.INDEX_IMPORT;
import static vn.gov.hanoi.cchc.shared.Permission.INDEX_PUBLISH;
import static vn.gov.hanoi.cchc.shared.Permission.INDEX_READ;
import static vn.gov.hanoi.cchc.shared.Permission.INTAKE_ENTER;
import static vn.gov.hanoi.cchc.shared.Permission.INTAKE_READ;
import static vn.gov.hanoi.cchc.shared.Permission.INTAKE_SEALED;
import static vn.gov.hanoi.cchc.shared.Permission.INTAKE_SUBMIT;
import static vn.gov.hanoi.cchc.shared.Permission.INTAKE_TRIAGE;
import static vn.gov.hanoi.cchc.shared.Permission.KEY_MANAGE;
import static vn.gov.hanoi.cchc.shared.Permission.OFFICE_ENTER;
import static vn.gov.hanoi.cchc.shared.Permission.PAGE_MANAGE;
import static vn.gov.hanoi.cchc.shared.Permission.RULES_MANAGE;
import static vn.gov.hanoi.cchc.shared.Permission.RULES_READ;
import static vn.gov.hanoi.cchc.shared.Permission.SECTION_MANAGE;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person is at the portal; each role is a set of permissions. A person may hold several, an auditor holds no other.
 * Nobody edits and approves by one role, and no permission lifts the rule that an author never approves their own text.
 *
 * <table>
 * <caption>Permissions by role (C collaborator, E editor, S standing office, H head of the board, O agency officer, A accountant,
 * T technical administrator, R auditor)</caption>
 * <tr><th>Permission</th><th>C</th><th>E</th><th>S</th><th>H</th><th>O</th><th>A</th><th>T</th><th>R</th></tr>
 * <tr><td>office.enter</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td></tr>
 * <tr><td>intake.submit</td><td>x</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>intake.enter</td><td></td><td>x</td><td>x</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>intake.read</td><td></td><td>x</td><td>x</td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>intake.triage</td><td></td><td></td><td>x</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>intake.sealed</td><td></td><td></td><td>x</td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>content.read</td><td></td><td>x</td><td>x</td><td>x</td><td></td><td>x</td><td></td><td>x</td></tr>
 * <tr><td>content.edit</td><td></td><td>x</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>content.approve</td><td></td><td></td><td>x</td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>content.withdraw</td><td></td><td></td><td></td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>content.effect</td><td></td><td></td><td>x</td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>section.manage</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>page.manage</td><td></td><td></td><td>x</td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>rules.read</td><td></td><td>x</td><td>x</td><td>x</td><td></td><td></td><td>x</td><td>x</td></tr>
 * <tr><td>rules.manage</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>agency.read</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td><td></td><td>x</td><td>x</td></tr>
 * <tr><td>agency.manage</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>appointment.manage</td><td></td><td></td><td>x</td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>account.manage</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>key.manage</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>import.run</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>archive.watch</td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td><td></td></tr>
 * <tr><td>index.read</td><td></td><td>x</td><td>x</td><td>x</td><td></td><td></td><td></td><td>x</td></tr>
 * <tr><td>index.import</td><td></td><td></td><td>x</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>index.publish</td><td></td><td></td><td></td><td>x</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>feedback.answer</td><td></td><td></td><td></td><td></td><td>x</td><td></td><td></td><td></td></tr>
 * <tr><td>audit.read</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td>x</td></tr>
 * </table>
 */
public enum Role {

    /** Sends news for the agency that appointed them (R-11.3a). */
    COLLABORATOR(OFFICE_ENTER, INTAKE_SUBMIT, AGENCY_READ),
    /** Writes, edits, submits for approval; enters what came on paper. */
    EDITOR(OFFICE_ENTER, INTAKE_ENTER, INTAKE_READ, CONTENT_READ, CONTENT_EDIT, RULES_READ, AGENCY_READ, INDEX_READ),
    /** The standing body (R-11.1a): triages, assigns, appoints; may approve (R-11.1b). */
    STANDING_OFFICE(OFFICE_ENTER, INTAKE_ENTER, INTAKE_READ, INTAKE_TRIAGE, INTAKE_SEALED, CONTENT_READ, CONTENT_APPROVE, CONTENT_EFFECT,
        RULES_READ, AGENCY_READ, APPOINTMENT_MANAGE, INDEX_READ, INDEX_IMPORT, PAGE_MANAGE),
    /** Approves and withdraws (6.3.a). */
    HEAD_OF_BOARD(OFFICE_ENTER, INTAKE_READ, INTAKE_SEALED, CONTENT_READ, CONTENT_APPROVE, CONTENT_EFFECT, CONTENT_WITHDRAW, RULES_READ,
        AGENCY_READ, INDEX_READ, INDEX_PUBLISH, PAGE_MANAGE),
    /** Answers citizens for an agency. */
    AGENCY_OFFICER(OFFICE_ENTER, FEEDBACK_ANSWER, AGENCY_READ),
    /** Reads what was published and prepares payments. */
    ACCOUNTANT(OFFICE_ENTER, CONTENT_READ),
    /** Layout, features, configuration (R-11.2b): accounts, keys, sections, rules, agencies, imports. */
    TECHNICAL_ADMIN(OFFICE_ENTER, SECTION_MANAGE, RULES_READ, RULES_MANAGE, AGENCY_READ, AGENCY_MANAGE, APPOINTMENT_MANAGE,
        ACCOUNT_MANAGE, KEY_MANAGE, IMPORT_RUN, ARCHIVE_WATCH),
    /** Reads the audit trail, the rules and the content; changes nothing. */
    AUDITOR(OFFICE_ENTER, AUDIT_READ, RULES_READ, CONTENT_READ, AGENCY_READ, INDEX_READ);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** Constants of {@link vn.gov.hanoi.cchc.shared.Permission}. */
    public Set<String> permissions() {
        return permissions;
    }

    /** Everything these roles may do together, in alphabetical order. */
    public static Set<String> permissions(Collection<Role> roles) {
        Set<String> all = new TreeSet<>();
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
