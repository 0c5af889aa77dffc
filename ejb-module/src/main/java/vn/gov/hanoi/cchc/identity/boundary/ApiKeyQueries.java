package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.ApiKeyRow;
import vn.gov.hanoi.cchc.identity.control.ApiKeys;
import vn.gov.hanoi.cchc.shared.Permission;

/** Keys of other systems, for those who manage them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApiKeyQueries {

    @Inject
    private ApiKeys keys;
    @Inject
    private Clock clock;

    /** All keys, newest first, revoked ones too. */
    @RolesAllowed(Permission.KEY_MANAGE)
    public List<ApiKeyRow> all() {
        return keys.all().stream().map(key -> key.row(clock.instant())).toList();
    }
}
