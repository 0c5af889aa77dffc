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
import vn.gov.hanoi.cchc.content.api.ApplyHomeDraft;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeBlockKind;
import vn.gov.hanoi.cchc.content.api.HomeBlockWidth;
import vn.gov.hanoi.cchc.content.api.HomeLayoutRow;
import vn.gov.hanoi.cchc.content.api.HomeLayoutView;
import vn.gov.hanoi.cchc.content.api.RestoreHome;
import vn.gov.hanoi.cchc.content.api.SaveHomeDraft;
import vn.gov.hanoi.cchc.content.boundary.HomeLayoutDesk;
import vn.gov.hanoi.cchc.content.boundary.HomeLayoutQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** Arranging the first page: every step goes into the caller's draft, readers see it when he says so. */
@Named
@ViewScoped
public class HomeArrangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HomeLayoutDesk desk;
    @Inject
    private HomeLayoutQueries queries;

    private HomeLayoutView layout;
    private final HomeBlockForm form = new HomeBlockForm();
    private String note;

    @PostConstruct
    void open() {
        layout = queries.mine();
        String wanted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("sua");
        int at = wanted != null && wanted.matches("[0-9]{1,2}") ? Integer.parseInt(wanted) : -1;
        if (at >= 0 && at < layout.blocks().size()) {
            form.show(at, layout.blocks().get(at));
        }
    }

    /** @param step −1 up, 1 down */
    public void shift(int at, int step) throws IOException {
        List<HomeBlock> blocks = blocks();
        if (at + step >= 0 && at + step < blocks.size()) {
            Collections.swap(blocks, at, at + step);
            keep(blocks);
        }
    }

    public void show(int at, boolean visible) throws IOException {
        List<HomeBlock> blocks = blocks();
        blocks.set(at, blocks.get(at).shown(visible));
        keep(blocks);
    }

    public void remove(int at) throws IOException {
        List<HomeBlock> blocks = blocks();
        blocks.remove(at);
        keep(blocks);
    }

    /** The chosen block, or a new one at the end. */
    public void saveBlock() throws IOException {
        List<HomeBlock> blocks = blocks();
        if (form.isChosen()) {
            blocks.set(form.at(), form.block());
        } else {
            blocks.add(form.block());
        }
        keep(blocks);
    }

    public void apply() throws IOException {
        desk.apply(new ApplyHomeDraft(layout.version(), note));
        done("home-applied");
    }

    public void discard() throws IOException {
        desk.discardDraft();
        done("home-discarded");
    }

    public void restore(HomeLayoutRow row) throws IOException {
        desk.restore(new RestoreHome(layout.version(), row.version()));
        done("home-restored");
    }

    private List<HomeBlock> blocks() {
        return new ArrayList<>(layout.blocks());
    }

    private void keep(List<HomeBlock> blocks) throws IOException {
        desk.saveDraft(new SaveHomeDraft(layout.base(), blocks));
        done("home-draft");
    }

    private static void done(String key) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.HOME_LAYOUT.address() + "?da=" + key);
    }

    public HomeLayoutView getLayout() {
        return layout;
    }

    public List<HomeLayoutRow> getHistory() {
        return queries.history();
    }

    public HomeBlockForm getForm() {
        return form;
    }

    public HomeBlockKind[] getKinds() {
        return HomeBlockKind.values();
    }

    public HomeBlockWidth[] getWidths() {
        return HomeBlockWidth.values();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
