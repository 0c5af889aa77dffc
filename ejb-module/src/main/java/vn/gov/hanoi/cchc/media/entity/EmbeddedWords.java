package vn.gov.hanoi.cchc.media.entity;

import jakarta.persistence.Embeddable;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;

/** The columns of {@link EmbeddedText}; in rows of before they existed, {@code credit} is the whole proposal in one line. */
@Embeddable
public class EmbeddedWords {

    private String author;
    private String credit;
    private String source;
    private String copyright;
    private String headline;
    private String caption;

    protected EmbeddedWords() {
    }

    EmbeddedWords(EmbeddedText text) {
        this.author = text.author();
        this.credit = text.credit();
        this.source = text.source();
        this.copyright = text.copyright();
        this.headline = text.headline();
        this.caption = text.caption();
    }

    EmbeddedText text() {
        return new EmbeddedText(author, credit, source, copyright, headline, caption);
    }
}
