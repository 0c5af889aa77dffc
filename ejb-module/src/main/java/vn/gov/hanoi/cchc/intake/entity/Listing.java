package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What lists and searches of the office look at. */
@Embeddable
public class Listing {

    /** Receipts without a clock come last in the queue. */
    static final Instant NO_CLOCK = Instant.parse("9999-01-01T00:00:00Z");
    private static final int SEARCH_LENGTH = 1500;

    private String title;
    @Column(name = "search_text")
    private String searchText;
    @Column(name = "sort_at")
    private Instant sortAt;

    protected Listing() {
    }

    Listing(Instant dueAt) {
        due(dueAt);
    }

    /** @param dueAt null when nothing runs */
    void due(Instant dueAt) {
        sortAt = dueAt == null ? NO_CLOCK : dueAt;
    }

    void show(String number, SuppliedBy supplier, SubmissionContent content) {
        title = content.title();
        String symbol = content.document() == null ? "" : content.document().symbol();
        String words = VietnameseText.fold(String.join(" ", number, symbol, supplier.name(), content.title()));
        searchText = words.length() > SEARCH_LENGTH ? words.substring(0, SEARCH_LENGTH) : words;
    }

    /** Nothing of the content stays where lists and searches look. */
    void hide(String number) {
        title = number;
        searchText = number;
    }

    String title() {
        return title;
    }
}
