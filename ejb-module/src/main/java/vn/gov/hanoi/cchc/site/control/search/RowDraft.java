package vn.gov.hanoi.cchc.site.control.search;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.site.api.Excerpt;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.ListedItem;

/**
 * A row being made. The texts of its item are looked through one after the other, each once, until all words of the question were seen, and
 * what has most of them close together is shown.
 */
final class RowDraft {

    /** Where an excerpt is from. */
    private enum From { PAGE, FILES, ENGLISH }

    private final Excerpts excerpts;
    private final ListedItem item;
    private final boolean english;
    private final Excerpt title;
    private boolean late;
    private KeptText kept;
    private Excerpt shown = Excerpt.plain("");
    private From from = From.PAGE;
    private int most = -1;
    private long seen;

    /** @param english the reader wishes English */
    RowDraft(Excerpts excerpts, ListedItem item, boolean english) {
        this.excerpts = excerpts;
        this.item = item;
        this.english = english && item.titleEn() != null;
        Excerpts.Seen head = excerpts.whole(this.english ? item.titleEn() : item.title());
        title = head.excerpt();
        seen = head.has();
        if (this.english) {
            look(item.summaryEn(), From.ENGLISH, false);
        } else {
            look(item.summary(), From.PAGE, false);
        }
    }

    long number() {
        return item.number();
    }

    /** Title and summary do not have, or the summary does not show, what was asked for. */
    boolean open() {
        return most <= 0 || excerpts.lacks(seen);
    }

    /** Looks at what the index keeps. */
    void read(KeptText texts) {
        kept = texts;
        if (english) {
            look(kept.english(), From.ENGLISH, false);
            look(item.summary(), From.PAGE, false);
        }
        look(kept.text(), From.PAGE, false);
        look(kept.files(), From.FILES, false);
        late = (cut(kept.text()) || cut(kept.files()) || english && cut(kept.english())) && isLate();
    }

    /** Words of the question stand in none of the kept beginnings, and something stands behind one. */
    boolean late() {
        return late;
    }

    /** Looks at what stands behind the kept beginnings. */
    void readOn(WholeTexts.Whole whole) {
        if (english) {
            look(kept.english(), whole::english, From.ENGLISH);
        }
        look(kept.text(), whole::page, From.PAGE);
        look(kept.files(), whole::files, From.FILES);
    }

    SearchRow row(Sections sections) {
        return new SearchRow(item.row(sections), title, shown, from == From.FILES, from == From.ENGLISH);
    }

    private boolean isLate() {
        if (!excerpts.lacks(seen)) {
            return false;
        }
        String facts = Stream.of(item.title(), item.symbol(), item.organ(), item.documentType()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        seen |= excerpts.whole(facts).has();
        return excerpts.lacks(seen);
    }

    /** An index written before kept more. */
    private static boolean cut(String beginning) {
        return beginning != null && beginning.length() >= EntryWriter.KEPT_TEXT;
    }

    private void look(String beginning, Supplier<String> whole, From place) {
        if (!cut(beginning) || !excerpts.lacks(seen)) {
            return;
        }
        String text = whole.get();
        if (text.length() > beginning.length()) {
            look(text.substring(Excerpts.space(text, beginning.length() - Excerpts.LENGTH)), place, true);
        }
    }

    /** @param rest more stands before the text */
    private void look(String text, From place, boolean rest) {
        if (text == null || text.isEmpty() || !open()) {
            return;
        }
        Excerpts.Seen best = excerpts.best(text, rest);
        seen |= best.has();
        if (best.shown() > most) {
            most = best.shown();
            shown = best.excerpt();
            from = place;
        }
    }
}
