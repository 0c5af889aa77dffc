package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.api.StandingShown;
import vn.gov.hanoi.cchc.site.control.StandingShelf;

/** Standing pages for readers, and for whoever looks at a draft of one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StandingQueries {

    @Inject
    private StandingShelf shelf;

    /** @param english the wish of the reader; a page that nobody translated stays Vietnamese */
    @PermitAll
    public StandingShown page(StandingPage page, boolean english) {
        return shelf.page(page, english);
    }

    /** As readers would see this text. */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public StandingShown preview(StandingPage page, StandingText text, String owner, boolean english) {
        return StandingShelf.shown(page, text, owner, english);
    }
}
