package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.Caller;

/** Who is behind a session. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignedIn {

    /** The caller of this session now, or null when the account was disabled or changed since sign-in: sign in again. */
    @PermitAll
    public Caller caller(UUID account, String stamp, String address) {
        throw new UnsupportedOperationException();
    }

    /** Whether only the page for the own password may be opened. */
    @PermitAll
    public boolean mustChangePassword(UUID account) {
        throw new UnsupportedOperationException();
    }
}
