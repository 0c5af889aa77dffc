package vn.gov.hanoi.cchc.indicator.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.EditionRow;
import vn.gov.hanoi.cchc.indicator.api.EditionView;
import vn.gov.hanoi.cchc.indicator.control.Editions;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Imports of index results as the office sees them, public or not. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EditionQueries {

    @Inject
    private Editions editions;
    @Inject
    private CallerContext context;

    /** Newest first, at most 500. */
    @RolesAllowed(Permission.INDEX_READ)
    public List<EditionRow> newest() {
        return editions.newest();
    }

    @RolesAllowed(Permission.INDEX_READ)
    public Optional<EditionView> edition(UUID id) {
        return editions.find(id).map(edition -> edition.view(context.caller(), editions.refusals(id), editions.steps(id)));
    }
}
