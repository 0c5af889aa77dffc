package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.Callers;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.Caller;

/** Who is behind a session; asked at each request of the back office. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignedIn {

    @Inject
    private Accounts accounts;
    @Inject
    private Callers callers;

    /**
     * The caller of this session now. A person with a one-time password may only enter and change it.
     *
     * @param stamp from {@code SignInAnswer.Admitted}, or from the change of the own password
     * @return null when the account was disabled, its password, roles or agency changed since: sign in again
     */
    @PermitAll
    public Caller caller(UUID account, String stamp, String address) {
        return accounts.find(account).filter(person -> person.honours(stamp)).map(person -> callers.of(person, address)).orElse(null);
    }

    /** Whether only the page for the own password may be opened. */
    @PermitAll
    public boolean mustChangePassword(UUID account) {
        return accounts.find(account).map(Account::mustChangePassword).orElse(false);
    }
}
