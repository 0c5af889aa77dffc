package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * Two revisions side by side.
 *
 * @param fields fields that differ, in the order of the form
 * @param text   the body as words: a sequence of equal, removed and added runs
 */
public record RevisionComparison(RevisionRow from, RevisionRow to, List<FieldChange> fields, List<TextRun> text) {

    public RevisionComparison {
        fields = List.copyOf(fields);
        text = List.copyOf(text);
    }

    /**
     * One field that differs.
     *
     * @param field  label key {@code field.<field>}: title, summary, section, authors, source, tags, picture, attachment …
     * @param before as words, null when it was empty
     * @param after  as words, null when it is empty now
     * @param runs   the difference by words
     */
    public record FieldChange(String field, String before, String after, List<TextRun> runs) {

        public FieldChange {
            runs = List.copyOf(runs);
        }
    }

    /** Some words of the same kind; a line break inside stands between paragraphs. */
    public record TextRun(Change change, String words) {
    }

    /** What happened to the words. */
    public enum Change { SAME, REMOVED, ADDED }

    /** Places that were changed, for the headline. */
    public int changes() {
        return fields.size() + (int) text.stream().filter(run -> run.change() != Change.SAME).count();
    }
}
