package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.Excerpt;

/** Marks the words of a question in texts, compared as the index compares them. Only what is shown is marked. */
final class Excerpts {

    /** Letters of an excerpt at most. */
    static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private final Words words;
    private final Question question;
    private final int needed;
    private final Set<String> wanted = new HashSet<>();

    /** @param loose nothing has all the words of the question */
    Excerpts(Words words, Question question, boolean loose) {
        this.words = words;
        this.question = question;
        this.needed = ItemIndex.needed(question, loose);
        question.words().forEach(word -> {
            wanted.add(word.folded());
            word.same().forEach(form -> wanted.addAll(List.of(form.split(" "))));
        });
        question.phrases().forEach(wanted::addAll);
    }

    /**
     * A text beside the question.
     *
     * @param excerpt its words marked
     * @param has     words of the question that stand anywhere in the text
     * @param shown   so many different ones stand close together in the excerpt
     */
    record Seen(Excerpt excerpt, Set<String> has, int shown) {
    }

    /** Whether some words are fewer than an item has that is found. */
    boolean lacks(Set<String> some) {
        return question.different().stream().filter(word -> word.in(some)).count() < needed
            || question.phrases().stream().anyMatch(phrase -> !some.containsAll(phrase));
    }

    /** The whole text. */
    Seen whole(String text) {
        List<Token> hits = words.among(text, wanted);
        Set<String> has = has(hits);
        return new Seen(new Excerpt(List.copyOf(marked(text, 0, text.length(), hits))), has, has.size());
    }

    /** Where most of the words stand closest together; its beginning when none does. */
    Seen best(String text) {
        return best(text, false);
    }

    /** @param rest more stands before the text */
    Seen best(String text, boolean rest) {
        List<Token> hits = words.among(text, wanted);
        int from = 0;
        int shown = 0;
        int most = 0;
        for (int i = 0; i < hits.size(); i++) {
            Set<String> different = new HashSet<>();
            int marks = 0;
            for (int j = i; j < hits.size() && hits.get(j).end() - hits.get(i).start() < LENGTH - BEFORE; j++) {
                different.add(hits.get(j).folded());
                marks++;
            }
            int worth = different.size() * 20 + Math.min(marks, 19);
            if (worth > most) {
                most = worth;
                from = hits.get(i).start();
                shown = different.size();
            }
        }
        return new Seen(around(text, from, hits, rest), has(hits), shown);
    }

    private static Excerpt around(String text, int from, List<Token> hits, boolean rest) {
        int start = from <= BEFORE ? 0 : space(text, from - BEFORE);
        int end = text.length() - start <= LENGTH ? text.length() : spaceBefore(text, start + LENGTH);
        List<Excerpt.Piece> pieces = marked(text, start, end, hits);
        if (start > 0 || rest) {
            pieces.add(0, new Excerpt.Piece(MORE + " ", false));
        }
        if (end < text.length()) {
            pieces.add(new Excerpt.Piece(" " + MORE, false));
        }
        return new Excerpt(List.copyOf(pieces));
    }

    private static Set<String> has(List<Token> hits) {
        Set<String> has = new HashSet<>();
        for (Token hit : hits) {
            has.add(hit.folded());
            if (hit.symbol()) {
                has.addAll(Words.plainParts(hit.folded()));
            }
        }
        return has;
    }

    private static List<Excerpt.Piece> marked(String text, int start, int end, List<Token> hits) {
        List<Excerpt.Piece> pieces = new ArrayList<>();
        int from = start;
        for (Token hit : hits) {
            if (hit.start() >= start && hit.end() <= end) {
                if (hit.start() > from) {
                    pieces.add(new Excerpt.Piece(text.substring(from, hit.start()), false));
                }
                pieces.add(new Excerpt.Piece(text.substring(hit.start(), hit.end()), true));
                from = hit.end();
            }
        }
        if (from < end || pieces.isEmpty()) {
            pieces.add(new Excerpt.Piece(text.substring(from, end), false));
        }
        return pieces;
    }

    /** Where the next word begins, or the place itself when it is far. */
    static int space(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 || space - from > BEFORE ? from : space + 1;
    }

    private static int spaceBefore(String text, int to) {
        int space = text.lastIndexOf(' ', to);
        return space < to - BEFORE ? to : space;
    }
}
