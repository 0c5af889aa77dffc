package vn.gov.hanoi.cchc.identity.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An account as the administrator sees it.
 *
 * @param agency             code of the agency, or null
 * @param lastSignInAt       null before the first sign-in
 * @param mustChangePassword a one-time password is still in use
 * @param dormant            not used for so long that it may not sign in until enabled again
 * @param sample             a demonstration account
 * @param version            to be handed back with a change
 */
public record AccountRow(UUID id, long version, String name, String displayName, String mail, String agency, Set<Role> roles,
        AccountState state, Instant createdAt, Instant lastSignInAt, boolean mustChangePassword, boolean dormant, boolean sample) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
