package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AddSection;
import vn.gov.hanoi.cchc.content.api.MoveSection;
import vn.gov.hanoi.cchc.content.api.RenameSection;
import vn.gov.hanoi.cchc.content.api.ReorderSections;
import vn.gov.hanoi.cchc.content.api.ShowSection;
import vn.gov.hanoi.cchc.content.api.UndoSectionChange;
import vn.gov.hanoi.cchc.content.control.SectionTreeChanges;
import vn.gov.hanoi.cchc.content.control.Sections;
import vn.gov.hanoi.cchc.content.entity.SectionChange;
import vn.gov.hanoi.cchc.content.entity.SectionChangeKind;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * The section tree, changed while the site runs. Three levels, no circles, one address per section; each change is kept with what stood
 * there before and can be taken back. A stale {@code tree} is refused with {@code section.changed}.
 */
@Stateless
@Audited
public class SectionDesk {

    @Inject
    private SectionTreeChanges changes;
    @Inject
    private Sections sections;

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void add(@Valid AddSection command) {
        changes.make(command.tree(), SectionChangeKind.ADD, null, forest ->
            changes.add(forest, command.parent(), line(command.name()), VietnameseText.line(command.nameEn())).name());
    }

    /** The address follows the name; the old one redirects. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void rename(@Valid RenameSection command) {
        changes.make(command.tree(), SectionChangeKind.RENAME, null, forest -> {
            String before = forest.get(command.section()).name();
            String name = line(command.name());
            String slug = before.equals(name) ? forest.get(command.section()).slug() : sections.freeSlug(name, command.section());
            forest.rename(command.section(), slug, name, VietnameseText.line(command.nameEn()));
            return before;
        });
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void move(@Valid MoveSection command) {
        changes.make(command.tree(), SectionChangeKind.MOVE, null, forest -> {
            forest.move(command.section(), command.parent(), command.position());
            return forest.get(command.section()).name();
        });
    }

    /** One with public items in it, or below it, cannot be hidden: {@code section.hide.public} (argument: how many). */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void show(@Valid ShowSection command) {
        changes.make(command.tree(), command.visible() ? SectionChangeKind.SHOW : SectionChangeKind.HIDE, null, forest -> {
            forest.show(command.section(), command.visible());
            return forest.get(command.section()).name();
        });
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void reorder(@Valid ReorderSections command) {
        changes.make(command.tree(), SectionChangeKind.REORDER, null, forest -> {
            forest.reorder(command.parent(), command.order());
            return command.parent() == null ? Texts.get("section.level-1") : forest.get(command.parent()).name();
        });
    }

    /** Refused with {@code section.undo.overtaken} when something changed there since, {@code section.undo.done} when it was undone. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void undo(@Valid UndoSectionChange command) {
        SectionChange change = sections.change(command.change());
        changes.make(command.tree(), SectionChangeKind.UNDO, change.id(), forest -> {
            forest.restore(change.before(), change.after());
            return change.sectionName();
        });
    }

    private static String line(String name) {
        String line = VietnameseText.line(name);
        if (line == null) {
            throw new RuleViolated("section.name.blank");
        }
        return line;
    }
}
