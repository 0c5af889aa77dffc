package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleFilter;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.EmergencyView;
import vn.gov.hanoi.cchc.content.api.PermissionTask;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** Lists of the workbench. Sealed items are in none of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ArticleQueries {

    @RolesAllowed(Permission.CONTENT_READ)
    public Page<ArticleRow> list(@Valid ArticleFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** What the caller is asked to do, what is due first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<WaitingArticle> waitingForMe() {
        throw new UnsupportedOperationException();
    }

    /** Emergency publications that nobody reviewed yet, oldest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<EmergencyView> emergencies() {
        throw new UnsupportedOperationException();
    }

    /** Public items whose consent has ended. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<PermissionTask> expiredPermissions() {
        throw new UnsupportedOperationException();
    }

    /** The item that came from a receipt. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<UUID> byReceipt(UUID receipt) {
        throw new UnsupportedOperationException();
    }

    /** The public items a file is part of: where an asset is used. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<ArticleRow> using(UUID file) {
        throw new UnsupportedOperationException();
    }

    /** Which sections a person decides about; empty means all. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Set<UUID> approverScope(UUID account) {
        throw new UnsupportedOperationException();
    }
}
