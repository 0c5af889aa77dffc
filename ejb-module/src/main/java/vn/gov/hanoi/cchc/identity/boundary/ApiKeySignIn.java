package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import vn.gov.hanoi.cchc.shared.Caller;

/** The door of other systems. */
@Stateless
public class ApiKeySignIn {

    /** The caller behind a bearer token. Broken rules: {@code auth.token.invalid}, {@code rate.limited} with the seconds to wait. */
    @PermitAll
    public Caller caller(String token, String address) {
        throw new UnsupportedOperationException();
    }
}
