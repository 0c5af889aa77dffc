package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.AutosaveDraft;
import vn.gov.hanoi.cchc.content.api.DraftView;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.boundary.DraftDesk;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Writing an item: save, autosave, ask for approval. A colleague's save never costs what was typed here. */
@Named
@ViewScoped
public class ArticleEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticlePageView page;
    @Inject
    private EditorialDesk editorial;
    @Inject
    private DraftDesk drafts;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;

    private ArticleForm form;
    private long version;
    private int base;
    private String note;
    private boolean overtaken;
    private Instant savedAt;
    private Instant keptAt;

    @PostConstruct
    void open() {
        if (page.getItem() != null) {
            form = ArticleForm.of(page.getItem().working().content(), page.getFiles());
            version = page.getVersion();
            base = page.getRevision();
        }
    }

    public void save() {
        if (keep()) {
            page.read();
            savedAt = clock.instant();
        }
    }

    /** Saves what is typed; false when it could not be, with the reason as a message. */
    boolean keep() {
        if (form.getTitle() == null) {
            visit.say(Texts.get("rule.article.title.blank"));
            return false;
        }
        try {
            SavedRevision saved = editorial.save(new SaveArticle(page.getId(), version, form.draft(page.getItem().translation()), note));
            version = saved.version();
            base = saved.number();
            overtaken = false;
            keptAt = null;
            if (!saved.removed().isEmpty()) {
                visit.say(Texts.get("article.save.removed", String.join(", ", saved.removed())));
            }
            return true;
        } catch (RuleViolated refused) {
            page.look();
            overtaken = refused.code().equals("article.changed");
            if (!overtaken) {
                visit.say(Texts.of(refused));
            }
            autosave();
            return false;
        }
    }

    /** Kept for this person alone, every 20 seconds and before anything that might fail. */
    public void autosave() {
        if (form.getTitle() != null) {
            drafts.keep(new AutosaveDraft(page.getId(), version, form.draft()));
            keptAt = clock.instant();
        }
    }

    /** The person has seen the colleague's revision; what is typed here becomes the revision after it. */
    public void goOn() {
        page.read();
        version = page.getVersion();
        base = page.getRevision();
        overtaken = false;
        save();
    }

    /** What was typed before goes on, on the version it was typed on. */
    void resume(DraftView draft) {
        form = ArticleForm.of(draft.content(), page.getFiles());
        version = draft.version();
        overtaken = version != page.getItem().version();
    }

    /** Whether this person may change the fields now. */
    public boolean isEditable() {
        return page.can(ArticleStep.SAVE.name());
    }

    public ArticleForm getForm() {
        return form;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    long getVersion() {
        return version;
    }

    public int getBase() {
        return base;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
