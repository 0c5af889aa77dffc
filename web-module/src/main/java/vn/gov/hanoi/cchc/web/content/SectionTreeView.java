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
    private final SectionForm form = new SectionForm();
    private transient SectionTree seen;

    @PostConstruct
    void open() {
        tree = seen().tree();
        String id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("sua");
        seen().sections().stream().filter(section -> section.id().toString().equals(id)).findFirst().ifPresent(form::show);
    }

    public void add() throws IOException {
        desk.add(new AddSection(tree, form.above(), form.getName(), form.getNameEn()));
        done("section-added");
    }

    public void rename() throws IOException {
        desk.rename(new RenameSection(tree, form.getChosen(), form.getName(), form.getNameEn()));
        done("section-renamed");
    }

    /** To the end of the new siblings. */
    public void moveUnder() throws IOException {
        desk.move(new MoveSection(tree, form.getChosen(), form.above(), siblings(form.above()).size()));
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

    private static void done(String key) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.SECTIONS.address() + "?da=" + key);
    }

    public SectionForm getForm() {
        return form;
    }
}
