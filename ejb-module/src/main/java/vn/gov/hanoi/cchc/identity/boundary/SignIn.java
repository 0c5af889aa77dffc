package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import vn.gov.hanoi.cchc.identity.api.SignInAnswer;

/** The door of the back office. */
@Stateless
public class SignIn {

    /** Judges a name and a password typed at an address; never throws for a wrong one. */
    @PermitAll
    public SignInAnswer verify(String name, String password, String address) {
        throw new UnsupportedOperationException();
    }
}
