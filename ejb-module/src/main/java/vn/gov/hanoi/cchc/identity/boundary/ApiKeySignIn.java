package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.gov.hanoi.cchc.identity.control.ApiKeyUses;
import vn.gov.hanoi.cchc.identity.control.ApiKeys;
import vn.gov.hanoi.cchc.identity.control.SignInNotes;
import vn.gov.hanoi.cchc.identity.control.Throttle;
import vn.gov.hanoi.cchc.identity.entity.ApiKey;
import vn.gov.hanoi.cchc.identity.entity.KeyToken;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The door of other systems: one read by unique prefix, one SHA-256, a write at most once a minute. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApiKeySignIn {

    @Inject
    private ApiKeys keys;
    @Inject
    private ApiKeyUses uses;
    @Inject
    private Throttle throttle;
    @Inject
    private SignInNotes notes;
    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    /**
     * The caller behind a bearer token: {@code key:<prefix>}, with the permissions of its scopes and the agency it is bound to.
     * Broken rules: {@code auth.token.invalid} for anything that is not a valid key (401), {@code rate.limited} with the whole seconds to
     * wait (429, {@code Retry-After}).
     *
     * @param token   what follows "Bearer "; null counts as invalid
     * @param address network address of the caller
     */
    @PermitAll
    public Caller caller(String token, String address) {
        Instant now = clock.instant();
        KeyToken typed = KeyToken.parse(token);
        ApiKey key = typed == null ? null : keys.byPrefix(typed.prefix()).orElse(null);
        if (key == null || !key.opens(typed, now) || key.sample() && !settings.demo()) {
            notes.keyRefused(key == null ? null : key.prefix(), address);
            throw new RuleViolated("auth.token.invalid");
        }
        Duration wait = throttle.take("calls|" + key.prefix(), key.pace(), now);
        if (!wait.isZero()) {
            throw new RuleViolated("rate.limited", wait.toSeconds() + 1);
        }
        if (key.useWorthNoting(now, ApiKeyUses.EVERY)) {
            uses.note(key.id(), now);
        }
        return key.caller(address);
    }
}
