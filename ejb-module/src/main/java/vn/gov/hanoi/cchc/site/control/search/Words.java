package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Reads Vietnamese into words. The index only splits at spaces what is prepared here, so that Lucene and OpenSearch answer alike.
 */
public final class Words {

    /** "819/QĐ-UBND", "42/2022/NĐ-CP"; a date is none. */
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/])(\\d{1,6})((?:/\\d{4})?)/(\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*)");
    private static final int LONGEST = 60;

    private final Set<Step> steps;

    public Words(Set<Step> steps) {
        this.steps = steps;
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
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        if (takes(Step.SYMBOLS) && text.indexOf('/') >= 0) {
            Matcher symbol = SYMBOL.matcher(text);
            while (symbol.find()) {
                plain(text, from, symbol.start(), tokens);
                tokens.add(token(text, symbol.start(), symbol.end(), true));
                from = symbol.end();
            }
        }
        plain(text, from, text.length(), tokens);
        return tokens;
    }

    private void plain(String text, int from, int to, List<Token> tokens) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean inside = i < to && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(token(text, start, i, false));
                start = -1;
            }
        }
    }

    private Token token(String text, int start, int end, boolean symbol) {
        String word = text.substring(start, Math.min(end, start + LONGEST)).toLowerCase(Locale.ROOT);
        String marked = takes(Step.TONE) ? Letters.placed(word) : word;
        return new Token(takes(Step.FOLDING) ? Letters.fold(word) : marked, marked, start, end, symbol);
    }

    /** Words without marks, with spaces between; behind the symbol of a document stand its parts. */
    public String folded(String text) {
        StringBuilder words = new StringBuilder(text.length() + 16);
        for (Token token : tokens(nfc(text))) {
            words.append(token.folded()).append(' ');
            if (token.symbol()) {
                plainParts(token.folded()).forEach(part -> words.append(part).append(' '));
            }
        }
        return words.toString();
    }

    /** Words as written, with spaces between; empty when the step is not taken. */
    public String marked(String text) {
        return takes(Step.MARKS) ? tokens(nfc(text)).stream().map(Token::marked).collect(Collectors.joining(" ")) : "";
    }

    /** Neighbouring words joined in pairs, with spaces between; empty when the step is not taken. */
    public String pairs(String text) {
        return takes(Step.PAIRS) ? String.join(" ", pairs(tokens(nfc(text)).stream().map(Token::folded).toList())) : "";
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

    private static List<String> plainParts(String symbol) {
        return List.of(symbol.split("[/-]"));
    }

    static String nfc(String text) {
        return text == null ? "" : VietnameseText.nfc(text);
    }
}
