package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.SectionChangeView;
import vn.gov.hanoi.cchc.content.api.SectionTree;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.shared.Permission;

/** The section tree. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SectionQueries {

    /** In display order, parents before children, hidden ones too. */
    @PermitAll
    public List<SectionView> all() {
        throw new UnsupportedOperationException();
    }

    /** The same with the number the commands ask for. */
    @RolesAllowed(Permission.CONTENT_READ)
    public SectionTree tree() {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<SectionChangeView> history() {
        throw new UnsupportedOperationException();
    }
}
