package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.boundary.DraftDesk;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

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
    private SubmissionDesk submissions;
    @Inject
    private DraftDesk drafts;
    @Inject
    private Clock clock;

    private ArticleForm form;
    private long version;
    private int base;
    private String note;
    private boolean noSecrets;
    private boolean overtaken;
    private boolean restored;
    private Instant savedAt;
    private Instant keptAt;

    @PostConstruct
    void open() {
        if (page.getItem() != null) {
            form = ArticleForm.of(page.getItem().working().content());
            version = page.getVersion();
            base = page.getRevision();
        }
    }

    /** A new revision; the person stays where they are. */
    public void save() {
        if (keep() != null) {
            page.read();
            savedAt = clock.instant();
        }
    }

    /** Saves what is typed and asks for approval of it. */
    public void submit() {
        if (!noSecrets) {
            say(Texts.get("rule.article.secrets.submit"));
            return;
        }
        SavedRevision saved = keep();
        if (saved != null) {
            submissions.submit(new SubmitArticle(page.getId(), saved.version(), note, true));
            page.done("article-submitted");
        }
    }

    private SavedRevision keep() {
        if (form.getTitle() == null) {
            say(Texts.get("rule.article.title.blank"));
            return null;
        }
        try {
            SavedRevision saved = editorial.save(new SaveArticle(page.getId(), version, form.draft(), note));
            version = saved.version();
            base = saved.number();
            overtaken = false;
            restored = false;
            keptAt = null;
            if (!saved.removed().isEmpty()) {
                say(Texts.get("article.save.removed", String.join(", ", saved.removed())));
            }
            return saved;
        } catch (RuleViolated refused) {
            overtaken = refused.code().equals("article.changed");
            say(Texts.of(refused));
            return null;
        }
    }

    /** Kept for this person alone, every 20 seconds and before anything that might fail. */
    public void autosave() {
        if (form.getTitle() != null && isEditable()) {
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
    }

    public void restore() {
        DraftView draft = page.getItem().draft();
        form = ArticleForm.of(draft.content(), page.getFiles());
        version = draft.version();
        restored = true;
        overtaken = version != page.getItem().version();
    }

    /** Whether this person may change the fields now. */
    public boolean isEditable() {
        return page.can(ArticleStep.SAVE.name());
    }

    /** Text of this person that was never saved, offered once. */
    public DraftView getOffered() {
        return restored || keptAt != null ? null : page.getItem().draft();
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
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

    public boolean isNoSecrets() {
        return noSecrets;
    }

    public void setNoSecrets(boolean noSecrets) {
        this.noSecrets = noSecrets;
    }

    public boolean isOvertaken() {
        return overtaken;
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
