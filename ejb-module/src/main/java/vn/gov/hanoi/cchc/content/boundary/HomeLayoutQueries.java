package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.content.api.HomeLayoutRow;
import vn.gov.hanoi.cchc.content.api.HomeLayoutView;
import vn.gov.hanoi.cchc.content.control.HomeLayouts;
import vn.gov.hanoi.cchc.content.entity.HomeDraft;
import vn.gov.hanoi.cchc.content.entity.HomeLayout;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** How the first page is arranged, for whoever arranges it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HomeLayoutQueries {

    @Inject
    private HomeLayouts layouts;
    @Inject
    private CallerContext context;

    /** The caller's draft, or what readers see. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public HomeLayoutView mine() {
        HomeLayout current = layouts.current();
        Optional<HomeDraft> draft = layouts.draft(context.caller().account());
        return draft.map(mine -> new HomeLayoutView(current.version(), mine.blocks(), true, mine.base()))
            .orElseGet(() -> new HomeLayoutView(current.version(), current.blocks(), false, current.version()));
    }

    /** The newest fifty, newest first. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public List<HomeLayoutRow> history() {
        return layouts.history().stream().map(HomeLayout::row).toList();
    }
}
