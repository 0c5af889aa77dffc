package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.DigestChoice;
import vn.gov.hanoi.cchc.identity.api.DigestReader;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.Callers;
import vn.gov.hanoi.cchc.identity.control.SecurityRules;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Who gets the morning mail with what waits for them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DigestQueries {

    @Inject
    private Accounts accounts;
    @Inject
    private Callers callers;
    @Inject
    private SecurityRules rules;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** What the caller chose. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public DigestChoice chosen() {
        Account account = accounts.get(context.caller().account());
        return new DigestChoice(account.morningDigest(), account.mail());
    }

    /** Accounts that may get it; whether one does, {@link #reader} says. */
    @RolesAllowed(Permission.SYSTEM)
    public List<UUID> readers() {
        return accounts.digestReaders();
    }

    /** The person with the rights of today; empty when he chose otherwise, has no address, or could not sign in and act. */
    @RolesAllowed(Permission.SYSTEM)
    public Optional<DigestReader> reader(UUID account) {
        return accounts.find(account).filter(person -> person.morningDigest() && person.mail() != null && !person.mustChangePassword()
            && person.maySignIn(clock.instant(), rules.longestSleep())).map(person -> new DigestReader(callers.of(person, null), person.mail()));
    }
}
