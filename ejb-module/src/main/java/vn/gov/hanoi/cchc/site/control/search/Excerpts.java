package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.Excerpt;

/** Marks the words of a question in texts, compared as the index compares them. Only what is shown is marked. */
public final class Excerpts {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private final Words words;
    private final Set<String> wanted = new HashSet<>();

    public Excerpts(Words words, Question question) {
        this.words = words;
        question.words().forEach(word -> {
            want(word.folded());
            word.same().forEach(form -> wanted.addAll(List.of(form.split(" "))));
        });
        question.phrases().forEach(wanted::addAll);
    }

    private void want(String word) {
        wanted.add(word);
    }

    /** The whole text. */
    public Excerpt whole(String text) {
        return marked(text, 0, text.length());
    }

    /** Where most of the words stand closest together; its beginning when none does. */
    public Excerpt best(String text) {
        List<Token> hits = words.among(text, wanted);
        int from = hits.isEmpty() ? 0 : best(hits);
        int start = from <= BEFORE ? 0 : space(text, from - BEFORE);
        int end = text.length() - start <= LENGTH ? text.length() : spaceBefore(text, start + LENGTH);
        Excerpt excerpt = marked(text, start, end);
        List<Excerpt.Piece> pieces = new ArrayList<>(excerpt.pieces());
        if (start > 0) {
            pieces.add(0, new Excerpt.Piece(MORE + " ", false));
        }
        if (end < text.length()) {
            pieces.add(new Excerpt.Piece(" " + MORE, false));
        }
        return new Excerpt(List.copyOf(pieces));
    }

    private int best(List<Token> hits) {
        int best = 0;
        int most = -1;
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
                best = hits.get(i).start();
            }
        }
        return best;
    }

    private Excerpt marked(String text, int start, int end) {
        List<Excerpt.Piece> pieces = new ArrayList<>();
        String shown = text.substring(start, end);
        int from = 0;
        for (Token token : words.among(shown, wanted)) {
            if (token.start() > from) {
                pieces.add(new Excerpt.Piece(shown.substring(from, token.start()), false));
            }
            pieces.add(new Excerpt.Piece(shown.substring(token.start(), token.end()), true));
            from = token.end();
        }
        if (from < shown.length() || pieces.isEmpty()) {
            pieces.add(new Excerpt.Piece(shown.substring(from), false));
        }
        return new Excerpt(List.copyOf(pieces));
    }

    private static int space(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 || space - from > BEFORE ? from : space + 1;
    }

    private static int spaceBefore(String text, int to) {
        int space = text.lastIndexOf(' ', to);
        return space < to - BEFORE ? to : space;
    }
}
