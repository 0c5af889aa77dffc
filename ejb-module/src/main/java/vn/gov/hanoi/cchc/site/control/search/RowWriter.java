package vn.gov.hanoi.cchc.site.control.search;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.ListedItem;

/** Makes the rows that people see: the item from the published tables, its words marked, and where else they stand. */
public final class RowWriter {

    private final Excerpts excerpts;
    private final Sections sections;
    private final boolean english;
    private final Function<List<Long>, Map<Long, KeptText>> kept;
    private final WholeTexts whole;

    /**
     * @param loose   nothing has all the words of the question
     * @param english the reader wishes English: of an item with a translation its English title, and its English words where they stand
     * @param kept    reads what the index keeps of texts, asked once at most
     * @param whole   reads whole texts, asked once at most
     */
    public RowWriter(Words words, Question question, boolean loose, Sections sections, boolean english, Function<List<Long>, Map<Long, KeptText>> kept,
                     WholeTexts whole) {
        this.excerpts = new Excerpts(words, question, loose);
        this.sections = sections;
        this.english = english;
        this.kept = kept;
        this.whole = whole;
    }

    /** Rows of those numbers that are listed, in their order. */
    public List<SearchRow> rows(List<Long> numbers, Map<Long, ListedItem> listed) {
        List<RowDraft> drafts = numbers.stream().filter(listed::containsKey).map(number -> new RowDraft(excerpts, listed.get(number), english)).toList();
        more(drafts, RowDraft::open, kept, RowDraft::read);
        more(drafts, RowDraft::late, whole::of, RowDraft::readOn);
        return drafts.stream().map(draft -> draft.row(sections)).toList();
    }

    /** Reads texts of all drafts that need them at once. */
    private static <T> void more(List<RowDraft> drafts, Predicate<RowDraft> needs, Function<List<Long>, Map<Long, T>> texts, BiConsumer<RowDraft, T> read) {
        List<RowDraft> needy = drafts.stream().filter(needs).toList();
        if (!needy.isEmpty()) {
            Map<Long, T> found = texts.apply(needy.stream().map(RowDraft::number).toList());
            needy.stream().filter(draft -> found.containsKey(draft.number())).forEach(draft -> read.accept(draft, found.get(draft.number())));
        }
    }
}
