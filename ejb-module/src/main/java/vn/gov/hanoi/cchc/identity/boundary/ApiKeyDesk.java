package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.identity.api.RevokeApiKey;
import vn.gov.hanoi.cchc.identity.control.ApiKeys;
import vn.gov.hanoi.cchc.identity.control.KeyIssue;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Issues and revokes the keys of other systems. */
@Stateless
@Audited
public class ApiKeyDesk {

    @Inject
    private KeyIssue issue;
    @Inject
    private ApiKeys keys;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** @return the key, which nobody can read again */
    @RolesAllowed(Permission.KEY_MANAGE)
    public IssuedKey issue(@Valid IssueApiKey command) {
        return issue.issue(command, context.caller(), false);
    }

    /** The next call with this key is refused. */
    @RolesAllowed(Permission.KEY_MANAGE)
    public void revoke(@Valid RevokeApiKey command) {
        keys.get(command.key()).revoke(context.caller().name(), VietnameseText.line(command.reason()), clock.instant());
    }
}
