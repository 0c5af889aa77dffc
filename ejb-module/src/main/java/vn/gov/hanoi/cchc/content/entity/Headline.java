package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The newest revision of an item and what lists show of it. */
@Embeddable
public class Headline {

    @Column(name = "working_revision")
    private UUID revision;
    @Column(name = "working_number")
    private int number;
    @Column(name = "settled_number")
    private int settled;
    private String title;
    @Column(name = "search_text")
    private String searchText;
    private String genre;
    @Column(name = "section_id")
    private UUID section;
    private boolean sample;

    protected Headline() {
    }

    void show(Revision newest) {
        RevisionContent content = newest.content();
        revision = newest.id();
        number = newest.number();
        title = content.title();
        genre = content.genre();
        section = content.section();
        sample = content.sample();
        searchText = VietnameseText.fold(content.document() == null ? title : title + " " + content.document().symbol());
    }

    /** Everything written so far is either public now or given up. */
    void settle(int lastNumber) {
        settled = lastNumber;
    }

    /** Revisions above this number are what the working line is about. */
    int settled() {
        return settled;
    }

    UUID revision() {
        return revision;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }
}
