package vn.gov.hanoi.cchc.identity.api;

import java.util.UUID;

/** Shown once to the administrator; the person must change it at the first sign-in. */
public record OneTimePassword(UUID account, String name, String password) {

    @Override
    public String toString() {
        return "OneTimePassword[" + name + ", …]";
    }
}
