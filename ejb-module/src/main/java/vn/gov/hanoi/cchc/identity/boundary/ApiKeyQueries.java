package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.ApiKeyRow;
import vn.gov.hanoi.cchc.shared.Permission;

/** Keys of other systems. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApiKeyQueries {

    /** All keys, newest first. */
    @RolesAllowed(Permission.KEY_MANAGE)
    public List<ApiKeyRow> all() {
        throw new UnsupportedOperationException();
    }
}
