package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The published translation of an item, in the forms in which lists and pages read it. */
@Embeddable
public class EnglishText {

    @Column(name = "title_en")
    private String title;
    @Column(name = "summary_en")
    private String summary;
    @Column(name = "page_en", columnDefinition = "longtext")
    private String page;
    @Column(name = "body_html_en", columnDefinition = "longtext")
    private String bodyHtml;
    @Column(name = "translated_revision")
    private Integer about;
    @Column(name = "translated_at")
    private Instant at;

    protected EnglishText() {
    }

    /**
     * @param page  the page's record as JSON, without the body
     * @param about number of the revision of the original that was translated
     * @param at    when it became public
     */
    public EnglishText(String title, String summary, String page, String bodyHtml, int about, Instant at) {
        this.title = title;
        this.summary = summary;
        this.page = page;
        this.bodyHtml = bodyHtml;
        this.about = about;
        this.at = at;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String page() {
        return page;
    }

    public String bodyHtml() {
        return bodyHtml;
    }

    public int about() {
        return about;
    }

    public Instant at() {
        return at;
    }
}
