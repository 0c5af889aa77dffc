package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.PublishStandingPage;
import vn.gov.hanoi.cchc.content.api.RestoreStandingPage;
import vn.gov.hanoi.cchc.content.api.SaveStandingDraft;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingPageView;
import vn.gov.hanoi.cchc.content.api.StandingVersionRow;
import vn.gov.hanoi.cchc.content.boundary.StandingPageDesk;
import vn.gov.hanoi.cchc.content.boundary.StandingPageQueries;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Desk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Writing a standing page: saving goes into the caller's draft, readers see it when he says so. */
@Named
@ViewScoped
public class StandingEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "ngon-ngu";

    @Inject
    private StandingPageDesk desk;
    @Inject
    private StandingPageQueries queries;
    @Inject
    private Visit visit;
    @Inject
    private Desk office;

    private StandingPageView page;
    private StandingForm form;
    private boolean english;
    private String note;
    private Instant keptAt;

    @PostConstruct
    void open() {
        StandingPage wanted = StandingPage.ofSlug(visit.id()).orElse(null);
        if (wanted == null) {
            visit.missing();
            return;
        }
        english = "en".equals(visit.line(LANGUAGE));
        page = queries.mine(wanted);
        form = new StandingForm(page.text(), english);
    }

    public void save() {
        if (kept()) {
            visit.done(address(), "standing-draft");
        }
    }

    /** Kept without a word while the person writes. */
    public void autosave() {
        if (kept()) {
            keptAt = office.getNow();
        }
    }

    /** What stands in the fields is what readers will see. */
    public void publish() {
        if (note == null || note.isBlank()) {
            visit.say(Texts.get("rule.standing.note.missing"));
        } else if (kept()) {
            desk.publish(new PublishStandingPage(page.page(), page.version(), note));
            visit.done(address(), "standing-published");
        }
    }

    public void discard() {
        desk.discardDraft(page.page());
        visit.done(address(), "standing-discarded");
    }

    public void restore(StandingVersionRow row) {
        desk.restore(new RestoreStandingPage(page.page(), page.version(), row.version()));
        visit.done(address(), "standing-restored");
    }

    private boolean kept() {
        if (!english && (form.getTitle() == null || form.getTitle().isBlank())) {
            visit.say(Texts.get("rule.standing.title.empty"));
        } else if (!english && (form.getBody() == null || form.getBody().isBlank())) {
            visit.say(Texts.get("rule.standing.body.empty"));
        } else if (form.getReviewedOn() == null || form.getReviewBy() == null) {
            visit.say(Texts.get("rule.standing.review.missing"));
        } else {
            desk.saveDraft(new SaveStandingDraft(page.page(), page.base(), form.text()));
            return true;
        }
        return false;
    }

    private String address() {
        return OfficeRoute.STANDING_PAGE.address(page.page().slug()) + (english ? "?" + LANGUAGE + "=en" : "");
    }

    public StandingPageView getPage() {
        return page;
    }

    public StandingForm getForm() {
        return form;
    }

    public boolean isEnglish() {
        return english;
    }

    public List<StandingVersionRow> getHistory() {
        return queries.history(page.page());
    }

    /** What is worth a look in the text that is kept. */
    public List<CheckLine> getChecks() {
        return queries.checks(page.page(), english);
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
