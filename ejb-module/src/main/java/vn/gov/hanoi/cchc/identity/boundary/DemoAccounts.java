package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.audit.Secret;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.shared.Permission;

/** Accounts and keys of the sample data; refused in production. */
@Stateless
@Audited
public class DemoAccounts {

    /** Creates the eight accounts that do not exist yet, with their appointments. */
    @RolesAllowed(Permission.SYSTEM)
    public void createAccounts(@Secret Map<String, String> passwords) {
        throw new UnsupportedOperationException();
    }

    /** One key per scope; empty when they were issued before. */
    @RolesAllowed(Permission.SYSTEM)
    public List<IssuedKey> createKeys() {
        throw new UnsupportedOperationException();
    }
}
