package vn.gov.hanoi.cchc.site.control.search;

import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.ListedItem;

/** Makes the rows that people see: the item from the published tables, its words marked, and where else they stand. */
public final class RowWriter {

    private final Excerpts excerpts;
    private final Sections sections;
    private final boolean english;
    private final WholeTexts whole;

    /**
     * @param loose   nothing has all the words of the question
     * @param english the reader wishes English: of an item with a translation its English title, and its English words where they stand
     * @param whole   reads whole texts, asked once at most
     */
    public RowWriter(Words words, Question question, boolean loose, Sections sections, boolean english, WholeTexts whole) {
        this.excerpts = new Excerpts(words, question, loose);
        this.sections = sections;
        this.english = english;
        this.whole = whole;
    }

    /** Rows of those hits that are listed, in the order of the hits. */
    public List<SearchRow> rows(List<Found.Hit> hits, Map<Long, ListedItem> listed) {
        List<RowDraft> drafts = hits.stream().filter(hit -> listed.containsKey(hit.number()))
            .map(hit -> new RowDraft(excerpts, listed.get(hit.number()), hit, english)).toList();
        List<Long> late = drafts.stream().filter(RowDraft::late).map(RowDraft::number).toList();
        if (!late.isEmpty()) {
            Map<Long, WholeTexts.Whole> texts = whole.of(late);
            drafts.stream().filter(draft -> draft.late() && texts.containsKey(draft.number())).forEach(draft -> draft.readOn(texts.get(draft.number())));
        }
        return drafts.stream().map(draft -> draft.row(sections)).toList();
    }
}
