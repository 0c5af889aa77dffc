package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AddSection;
import vn.gov.hanoi.cchc.content.api.MoveSection;
import vn.gov.hanoi.cchc.content.api.RenameSection;
import vn.gov.hanoi.cchc.content.api.ReorderSections;
import vn.gov.hanoi.cchc.content.api.ShowSection;
import vn.gov.hanoi.cchc.content.api.UndoSectionChange;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * The section tree, changed while the site runs. Three levels, no circles, one address per section; each change is kept with what stood
 * there before and can be taken back.
 */
@Stateless
@Audited
public class SectionDesk {

    /** @return id of the new section */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public UUID add(@Valid AddSection command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void rename(@Valid RenameSection command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void move(@Valid MoveSection command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void show(@Valid ShowSection command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void reorder(@Valid ReorderSections command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void undo(@Valid UndoSectionChange command) {
        throw new UnsupportedOperationException();
    }
}
