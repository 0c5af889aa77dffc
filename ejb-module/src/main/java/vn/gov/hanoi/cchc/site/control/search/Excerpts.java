package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.site.api.Excerpt;

/** Marks the words of a question in texts, compared as the index compares them. Only what is shown is marked. */
final class Excerpts {

    /** Letters of an excerpt at most. */
    static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    /** More words nobody asks for; those that are too many are one. */
    private static final int BITS = Long.SIZE;

    private final Words words;
    private final int needed;
    private final Map<String, Long> bits = new HashMap<>();
    /** For each word of the question itself and the forms that mean the same. */
    private final List<long[]> meant;
    private final long phrases;

    /** @param loose nothing has all the words of the question */
    Excerpts(Words words, Question question, boolean loose) {
        this.words = words;
        this.needed = ItemIndex.needed(question, loose);
        this.meant = question.different().stream()
            .map(word -> Stream.concat(Stream.of(word.folded()), word.same().stream()).mapToLong(form -> want(List.of(form.split(" ")))).toArray()).toList();
        this.phrases = question.phrases().stream().mapToLong(this::want).reduce(0, (one, other) -> one | other);
    }

    private long want(List<String> some) {
        long all = 0;
        for (String word : some) {
            all |= bits.computeIfAbsent(word, one -> 1L << Math.min(bits.size(), BITS - 1));
        }
        return all;
    }

    /**
     * A text beside the question.
     *
     * @param excerpt its words marked
     * @param has     words of the question that stand anywhere in the text, each a bit
     * @param shown   so many different ones stand close together in the excerpt
     */
    record Seen(Excerpt excerpt, long has, int shown) {
    }

    /** Whether some words are fewer than an item has that is found. @param has as of {@link Seen}, of several texts together */
    boolean lacks(long has) {
        int there = 0;
        for (long[] forms : meant) {
            for (long form : forms) {
                if ((has & form) == form) {
                    there++;
                    break;
                }
            }
        }
        return there < needed || (has & phrases) != phrases;
    }

    /** The whole text. */
    Seen whole(String text) {
        List<Token> hits = words.among(text, bits.keySet());
        long has = all(bits(hits));
        return new Seen(new Excerpt(List.copyOf(marked(text, 0, text.length(), hits))), has, Long.bitCount(has));
    }

    /** Where most of the words stand closest together; its beginning when none does. */
    Seen best(String text) {
        return best(text, false);
    }

    /** @param rest more stands before the text */
    Seen best(String text, boolean rest) {
        List<Token> hits = words.among(text, bits.keySet());
        long[] has = bits(hits);
        int from = 0;
        int shown = 0;
        int most = 0;
        for (int i = 0; i < has.length; i++) {
            long different = 0;
            int j = i;
            for (; j < has.length && hits.get(j).end() - hits.get(i).start() < LENGTH - BEFORE; j++) {
                different |= has[j];
            }
            int worth = Long.bitCount(different) * 20 + Math.min(j - i, 19);
            if (worth > most) {
                most = worth;
                from = hits.get(i).start();
                shown = Long.bitCount(different);
            }
        }
        return new Seen(around(text, from, hits, rest), all(has), shown);
    }

    /** Those of the symbol of a document are those of its parts too. */
    private long[] bits(List<Token> hits) {
        long[] has = new long[hits.size()];
        for (int i = 0; i < has.length; i++) {
            Token hit = hits.get(i);
            has[i] = bits.getOrDefault(hit.folded(), 0L);
            if (hit.symbol()) {
                for (String part : Words.plainParts(hit.folded())) {
                    has[i] |= bits.getOrDefault(part, 0L);
                }
            }
        }
        return has;
    }

    private static long all(long[] has) {
        long all = 0;
        for (long one : has) {
            all |= one;
        }
        return all;
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
