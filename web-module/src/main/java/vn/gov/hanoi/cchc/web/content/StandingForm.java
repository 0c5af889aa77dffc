package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.content.boundary.EditorBody;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** The fields of a standing page in one language; the other language stays as it is. */
public class StandingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean english;
    private final StandingText before;
    private String title;
    private String body;
    private boolean markup;
    private String owner;
    private LocalDate reviewedOn;
    private LocalDate reviewBy;

    StandingForm(StandingText text, boolean english) {
        this.english = english;
        before = text;
        title = english ? text.titleEn() : text.title();
        body = EditorBody.shown(english ? text.bodyEn() : text.body(), OfficeRoute.FILE::address);
        markup = EditorBody.lost(body);
        owner = text.owner();
        reviewedOn = text.reviewedOn();
        reviewBy = text.reviewBy();
    }

    /** Emptied fields of a translation take it away. */
    StandingText text() {
        String line = VietnameseText.line(title);
        String html = body == null || body.isBlank() ? null : body;
        return english ? new StandingText(before.title(), before.body(), line, html, owner, reviewedOn, reviewBy)
            : new StandingText(line, html, before.titleEn(), before.bodyEn(), owner, reviewedOn, reviewBy);
    }

    /** From the editor to its markup, and back when nothing would be lost. */
    public void switchMarkup() {
        body = EditorBody.shown(body, OfficeRoute.FILE::address);
        markup = !markup;
    }

    /** Whether the editor would lose something of the text as it stands. */
    public boolean isMarkupNeeded() {
        return EditorBody.lost(body);
    }

    public boolean isMarkup() {
        return markup;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }
}
