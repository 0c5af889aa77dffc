package vn.gov.hanoi.cchc.notification.api;

import java.util.UUID;

/**
 * Whose inbox.
 *
 * @param kind an account, an agency, or everybody with a permission
 * @param key  account id, agency code or permission
 */
public record Audience(Kind kind, String key) {

    /** Kinds of inboxes. */
    public enum Kind { ACCOUNT, AGENCY, PERMISSION }

    public static Audience account(UUID id) {
        return new Audience(Kind.ACCOUNT, id.toString());
    }

    public static Audience agency(String code) {
        return new Audience(Kind.AGENCY, code);
    }

    /** Those who can act on it, and nobody else. */
    public static Audience whoMay(String permission) {
        return new Audience(Kind.PERMISSION, permission);
    }
}
