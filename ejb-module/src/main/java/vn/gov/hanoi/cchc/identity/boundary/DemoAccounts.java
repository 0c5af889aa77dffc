package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.audit.Secret;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.identity.control.SampleStaff;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Accounts and keys of the sample data; refused with {@code identity.demo.production} outside the demo profile. */
@Stateless
@Audited
public class DemoAccounts {

    @Inject
    private SampleStaff staff;
    @Inject
    private PortalSettings settings;
    @Inject
    private CallerContext context;

    /**
     * Creates those of the eight demo accounts that do not exist yet, with the appointment of the collaborator. An account that exists
     * keeps its password.
     *
     * @param passwords by account name; one for each of the eight, at least as long as the rule table asks
     * @return names of the accounts created now
     */
    @RolesAllowed(Permission.SYSTEM)
    public List<String> createAccounts(@Secret Map<String, String> passwords) {
        refuseProduction();
        return staff.hire(passwords, context.caller());
    }

    /** Issues one key per scope and revokes the sample keys of before: the caller keeps what it gets, nobody can read it again. */
    @RolesAllowed(Permission.SYSTEM)
    public List<IssuedKey> createKeys() {
        refuseProduction();
        return staff.keys(context.caller());
    }

    /**
     * A sample person as caller, for loading the sample data in that person's name.
     *
     * @return null when there is no active account of that name
     */
    @RolesAllowed(Permission.SYSTEM)
    public Caller person(String name) {
        refuseProduction();
        return staff.person(name);
    }

    private void refuseProduction() {
        if (!settings.demo()) {
            throw new RuleViolated("identity.demo.production");
        }
    }
}
