package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SectionChangeView;
import vn.gov.hanoi.cchc.content.api.SectionTree;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.control.Counters;
import vn.gov.hanoi.cchc.content.control.Sections;
import vn.gov.hanoi.cchc.shared.Permission;

/** The section tree. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SectionTreeQueries {

    @Inject
    private Sections sections;
    @Inject
    private Counters counters;

    /** In display order, parents before children, hidden ones too. */
    @PermitAll
    public List<SectionView> all() {
        return sections.views(sections.forest());
    }

    /** From level 1 down to the section; empty for null and for an unknown id. */
    @PermitAll
    public List<SectionView> path(UUID section) {
        return sections.path(section).stream().map(at -> at.view(List.of())).toList();
    }

    /** The same with the number the commands ask for; the number is read first, so a change in between is noticed by the command. */
    @RolesAllowed({Permission.CONTENT_READ, Permission.SECTION_MANAGE})
    public SectionTree tree() {
        long tree = counters.tree();
        return new SectionTree(tree, all());
    }

    /** Newest first, at most 500. */
    @RolesAllowed({Permission.CONTENT_READ, Permission.SECTION_MANAGE})
    public List<SectionChangeView> history() {
        Set<UUID> undone = sections.undone();
        return sections.changes().stream().map(change -> change.view(undone.contains(change.id()))).toList();
    }
}
