package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AttachFile;
import vn.gov.hanoi.cchc.content.api.DiscardDraft;
import vn.gov.hanoi.cchc.content.api.GiveBackArticle;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.api.TakeBackArticle;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * Writing an item, from the first revision to the moment somebody is asked to decide. A stale {@code version} is refused with
 * {@code article.changed} (arguments: who, when); a step the state does not allow with {@code article.step.<STEP>}.
 */
@Stateless
@Audited
public class EditorialDesk {

    /** Opening the same id again answers the item that is there. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public SavedRevision open(@Valid OpenArticle command) {
        throw new UnsupportedOperationException();
    }

    /** A new immutable revision; of a public item it is a draft beside the live one. The caller's autosaved text is done with. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public SavedRevision save(@Valid SaveArticle command) {
        throw new UnsupportedOperationException();
    }

    /** Keeps an uploaded file with the item; the next save may name it. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public FileView attach(@Valid AttachFile command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_EDIT)
    public void submit(@Valid SubmitArticle command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_EDIT)
    public void takeBack(@Valid TakeBackArticle command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_EDIT)
    public void discard(@Valid DiscardDraft command) {
        throw new UnsupportedOperationException();
    }

    /** Only items that came from a receipt and were never public; else {@code article.give-back}. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void giveBack(@Valid GiveBackArticle command) {
        throw new UnsupportedOperationException();
    }
}
