package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.SavedSearchView;
import vn.gov.hanoi.cchc.identity.control.SavedSearches;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** The caller's own filters of the queues. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SavedSearchQueries {

    @Inject
    private SavedSearches searches;
    @Inject
    private CallerContext context;

    /**
     * By name.
     *
     * @param queue as in {@link vn.gov.hanoi.cchc.identity.api.SaveSearch}
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<SavedSearchView> mine(String queue) {
        return searches.of(context.caller().account(), queue);
    }
}
