package vn.gov.hanoi.cchc.site.control.search;

import java.util.List;

/**
 * What somebody asks, understood.
 *
 * @param words   in order
 * @param phrases words that have to stand together, folded
 * @param quoted  those of them that were typed with marks, as typed
 * @param cut     more was typed than is read
 */
public record Question(List<Word> words, List<List<String>> phrases, List<String> quoted, boolean cut) {

    /**
     * A word of the question.
     *
     * @param folded  without marks
     * @param marked  as typed when it was typed with marks, else null
     * @param same    other words and phrases that mean the same, folded
     * @param symbol  it is the symbol of a document or a number
     */
    public record Word(String folded, String marked, List<String> same, boolean symbol) {
    }

    public boolean empty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** A word that is typed twice counts once. */
    List<Word> different() {
        return words.stream().distinct().toList();
    }

    List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }
}
