package vn.gov.hanoi.cchc.identity.api;

import java.util.Set;
import java.util.UUID;

/** The whole key, shown once; only its fingerprint is stored. */
public record IssuedKey(UUID id, Set<KeyScope> scopes, String agency, String key) {

    @Override
    public String toString() {
        return "IssuedKey[" + id + ", " + scopes + ", …]";
    }
}
