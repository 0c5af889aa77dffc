package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.DraftView;
import vn.gov.hanoi.cchc.content.api.ItemPreview;
import vn.gov.hanoi.cchc.content.api.PublicationView;
import vn.gov.hanoi.cchc.content.api.RevisionComparison;
import vn.gov.hanoi.cchc.content.api.RevisionRow;
import vn.gov.hanoi.cchc.content.api.RevisionView;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.shared.Permission;

/** One item: what its editor, approver and historian read. Unknown and sealed items are empty. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemQueries {

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<ArticleView> item(UUID item) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<RevisionRow> revisions(UUID item) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<RevisionView> revision(UUID item, int number) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<RevisionComparison> compare(UUID item, int from, int to) {
        throw new UnsupportedOperationException();
    }

    /** What the portal finds in the newest revision, for the caller. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<ApprovalChecks> checks(UUID item) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<ItemPreview> preview(UUID item, int revision) {
        throw new UnsupportedOperationException();
    }

    /** Every publication, newest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<PublicationView> publications(UUID item) {
        throw new UnsupportedOperationException();
    }

    /** The caller's unsaved text. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public Optional<DraftView> draft(UUID item) {
        throw new UnsupportedOperationException();
    }

    /** All unsaved texts of the caller, newest first: offered again after an expired session. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public List<DraftView> drafts() {
        throw new UnsupportedOperationException();
    }

    /** Files kept with the item, oldest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<FileView> files(UUID item) {
        throw new UnsupportedOperationException();
    }
}
