package vn.gov.hanoi.cchc.site.control.search;

import vn.gov.hanoi.cchc.site.api.Excerpt;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.ListedItem;

/** Makes the rows that people see: the item from the published tables, its words marked, and where else they stand. */
public final class RowWriter {

    private final Excerpts excerpts;
    private final Sections sections;

    public RowWriter(Words words, Question question, Sections sections) {
        this.excerpts = new Excerpts(words, question);
        this.sections = sections;
    }

    public SearchRow row(ListedItem item, Found.Hit hit) {
        Excerpt title = excerpts.whole(item.title());
        Excerpt summary = excerpts.best(item.summary());
        if (summary.found()) {
            return new SearchRow(item.row(sections), title, summary, false, false);
        }
        Excerpt text = hit.text() == null ? null : excerpts.best(hit.text());
        if (text != null && text.found()) {
            return new SearchRow(item.row(sections), title, text, false, false);
        }
        Excerpt files = hit.files() == null ? null : excerpts.best(hit.files());
        if (files != null && files.found()) {
            return new SearchRow(item.row(sections), title, files, true, false);
        }
        return new SearchRow(item.row(sections), title, item.summary().isEmpty() && text != null ? text : summary, false, false);
    }

    /** The row for a reader who wishes English: of an item with a translation its English title, and its English words where they stand. */
    public SearchRow english(ListedItem item, Found.Hit hit) {
        SearchRow row = row(item, hit);
        if (item.titleEn() == null) {
            return row;
        }
        Excerpt title = excerpts.whole(item.titleEn());
        Excerpt summary = excerpts.best(item.summaryEn());
        Excerpt text = hit.english() == null ? summary : excerpts.best(hit.english());
        if (!summary.found() && !text.found() && row.excerpt().found()) {
            return new SearchRow(row.item(), title, row.excerpt(), row.inFile(), false);
        }
        return new SearchRow(row.item(), title, !summary.found() && text.found() || summary.empty() ? text : summary, false, true);
    }
}
