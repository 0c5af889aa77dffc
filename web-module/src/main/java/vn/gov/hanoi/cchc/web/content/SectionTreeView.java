package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AddSection;
import vn.gov.hanoi.cchc.content.api.MoveSection;
import vn.gov.hanoi.cchc.content.api.RenameSection;
import vn.gov.hanoi.cchc.content.api.ReorderSections;
import vn.gov.hanoi.cchc.content.api.SectionChangeView;
import vn.gov.hanoi.cchc.content.api.SectionTree;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.api.ShowSection;
import vn.gov.hanoi.cchc.content.api.UndoSectionChange;
import vn.gov.hanoi.cchc.content.boundary.SectionDesk;
import vn.gov.hanoi.cchc.content.boundary.SectionTreeQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** The section tree: what was seen is what is changed; somebody else's change in between is refused with words. */
@Named
@ViewScoped
public class SectionTreeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    @Inject
    private SectionDesk desk;
    @Inject
    private SectionTreeQueries queries;

    private long tree;
    private UUID chosen;
    private String name;
    private String nameEn;
    private String parent;
    private transient SectionTree seen;

    @PostConstruct
    void open() {
        tree = seen().tree();
        String id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("sua");
        seen().sections().stream().filter(section -> section.id().toString().equals(id)).findFirst().ifPresent(section -> {
            chosen = section.id();
            name = section.name();
            nameEn = section.nameEn();
            parent = section.parent() == null ? null : section.parent().toString();
        });
    }

    public void add() throws IOException {
        desk.add(new AddSection(tree, id(parent), name, nameEn));
        done("section-added");
    }

    public void rename() throws IOException {
        desk.rename(new RenameSection(tree, chosen, name, nameEn));
        done("section-renamed");
    }

    /** To the end of the new siblings. */
    public void moveUnder() throws IOException {
        desk.move(new MoveSection(tree, chosen, id(parent), siblings(id(parent)).size()));
        done("section-moved");
    }

    /** @param step −1 up, 1 down among the siblings */
    public void shift(SectionView section, int step) throws IOException {
        List<UUID> order = new ArrayList<>(siblings(section.parent()).stream().map(SectionView::id).toList());
        int at = order.indexOf(section.id());
        if (at >= 0 && at + step >= 0 && at + step < order.size()) {
            Collections.swap(order, at, at + step);
            desk.reorder(new ReorderSections(tree, section.parent(), order));
            done("section-moved");
        }
    }

    public void show(SectionView section, boolean visible) throws IOException {
        desk.show(new ShowSection(tree, section.id(), visible));
        done(visible ? "section-shown" : "section-hidden");
    }

    public void undo(SectionChangeView change) throws IOException {
        desk.undo(new UndoSectionChange(tree, change.id()));
        done("section-undone");
    }

    public boolean isFirst(SectionView section) {
        return siblings(section.parent()).get(0).id().equals(section.id());
    }

    public boolean isLast(SectionView section) {
        List<SectionView> row = siblings(section.parent());
        return row.get(row.size() - 1).id().equals(section.id());
    }

    public List<SectionView> getSections() {
        return seen().sections();
    }

    public List<SectionChangeView> getHistory() {
        return queries.history().stream().limit(SHOWN).toList();
    }

    private List<SectionView> siblings(UUID above) {
        return seen().sections().stream().filter(section -> Objects.equals(section.parent(), above)).toList();
    }

    private SectionTree seen() {
        if (seen == null) {
            seen = queries.tree();
        }
        return seen;
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static void done(String key) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.SECTIONS.address() + "?da=" + key);
    }

    /** The section being edited, or null. */
    public UUID getChosen() {
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
