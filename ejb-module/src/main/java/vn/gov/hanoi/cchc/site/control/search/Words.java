package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Reads Vietnamese into words. The index only splits at spaces what is prepared here, so that Lucene and OpenSearch answer alike.
 */
public final class Words {

    /** "819/QĐ-UBND", "42/2022/NĐ-CP"; a date is none. */
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/])(\\d{1,6})((?:/\\d{4})?)/(\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*)");
    private static final Pattern PARTS = Pattern.compile("[/-]");
    private static final int LONGEST = 60;

    private final Set<Step> steps;
    private final boolean folding;
    private final boolean tone;

    public Words(Set<Step> steps) {
        this.steps = steps;
        this.folding = steps.contains(Step.FOLDING);
        this.tone = steps.contains(Step.TONE);
    }

    /** As readers are served. */
    public Words() {
        this(Step.ALL);
    }

    boolean takes(Step step) {
        return steps.contains(step);
    }

    /** Every word of a composed text; symbols of documents whole when that step is taken, and then not their parts. */
    List<Token> tokens(String text) {
        return read(text, null);
    }

    /**
     * Those words of a composed text, and symbols with a part, that are among some. They are compared where they stand: to make a word
     * of each takes longer than the search itself when many texts are looked through.
     *
     * @param some as {@link Token#folded} has them
     */
    List<Token> among(String text, Set<String> some) {
        return folding ? read(text, some.toArray(String[]::new)) : tokens(text).stream().filter(token -> is(token, some.toArray(String[]::new))).toList();
    }

    /** @param sought null for every word */
    private List<Token> read(String text, String[] sought) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (Token symbol : symbols(text)) {
            plain(text, from, symbol.start(), sought, tokens);
            if (sought == null || is(symbol, sought)) {
                tokens.add(symbol);
            }
            from = symbol.end();
        }
        plain(text, from, text.length(), sought, tokens);
        return tokens;
    }

    /** Symbols of documents; looked for only between the spaces around a stroke, of which a text has few. */
    private List<Token> symbols(String text) {
        int stroke = takes(Step.SYMBOLS) ? text.indexOf('/') : -1;
        if (stroke < 0) {
            return List.of();
        }
        List<Token> symbols = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(text).useTransparentBounds(true);
        for (int end = 0; stroke >= 0; stroke = text.indexOf('/', end)) {
            int start = stroke;
            while (start > end && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            end = stroke;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            symbol.region(start, end);
            while (symbol.find()) {
                symbols.add(token(text, symbol.start(), symbol.end(), true));
            }
        }
        return symbols;
    }

    private static boolean is(Token token, String[] some) {
        List<String> sought = List.of(some);
        return sought.contains(token.folded()) || token.symbol() && plainParts(token.folded()).stream().anyMatch(sought::contains);
    }

    private static boolean reads(String text, int start, int end, String[] sought) {
        int length = Math.min(end - start, LONGEST);
        for (String word : sought) {
            int same = 0;
            while (word.length() == length && same < length && Letters.fold(text.charAt(start + same)) == word.charAt(same)) {
                same++;
            }
            if (same == length && word.length() == length) {
                return true;
            }
        }
        return false;
    }

    private void plain(String text, int from, int to, String[] sought, List<Token> tokens) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean inside = i < to && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (sought == null || reads(text, start, i, sought)) {
                    tokens.add(token(text, start, i, false));
                }
                start = -1;
            }
        }
    }

    private Token token(String text, int start, int end, boolean symbol) {
        String word = text.substring(start, Math.min(end, start + LONGEST));
        return new Token(folding ? Letters.fold(word) : Token.marked(word, tone), word, tone, start, end, symbol);
    }

    /** Words without marks, with spaces between; behind the symbol of a document stand its parts. */
    public String folded(String text) {
        return folded(tokens(nfc(text)));
    }

    /** The same of words read already. */
    static String folded(List<Token> tokens) {
        StringBuilder words = new StringBuilder(tokens.size() * 6 + 16);
        for (Token token : tokens) {
            words.append(token.folded()).append(' ');
            if (token.symbol()) {
                plainParts(token.folded()).forEach(part -> words.append(part).append(' '));
            }
        }
        return words.toString();
    }

    /** Words as written, with spaces between; empty when the step is not taken. */
    String marked(List<Token> tokens) {
        return takes(Step.MARKS) ? tokens.stream().map(Token::marked).collect(Collectors.joining(" ")) : "";
    }

    /** Every word as written, once; none when the step is not taken. */
    Set<String> written(Stream<Token> tokens) {
        return takes(Step.MARKS) ? tokens.map(Token::marked).collect(Collectors.toSet()) : Set.of();
    }

    /** Neighbouring words joined in pairs, with spaces between; empty when the step is not taken. */
    String paired(List<Token> tokens) {
        return takes(Step.PAIRS) ? String.join(" ", pairs(tokens.stream().map(Token::folded).toList())) : "";
    }

    static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + '_' + words.get(i));
        }
        return pairs;
    }

    /** Every form people ask for a symbol in: whole, number, letters; with spaces between. */
    public String symbol(String symbol) {
        if (symbol == null || !takes(Step.SYMBOLS)) {
            return "";
        }
        List<String> forms = new ArrayList<>();
        for (Token token : tokens(nfc(symbol))) {
            forms.add(token.folded());
            if (token.symbol()) {
                String whole = token.folded();
                forms.add(whole.substring(0, whole.indexOf('/')));
                forms.add(whole.substring(whole.lastIndexOf('/') + 1));
            }
        }
        return forms.stream().distinct().collect(Collectors.joining(" "));
    }

    /** What the symbol of a document is made of: number, year, letters. */
    static List<String> plainParts(String symbol) {
        return List.of(PARTS.split(symbol));
    }

    static String nfc(String text) {
        return text == null ? "" : VietnameseText.nfc(text);
    }
}
