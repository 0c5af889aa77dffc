package vn.gov.hanoi.cchc.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.Markup;

/** Markup with blanks, {@code {{name}}}, for what stands on every page and is the same on most: cut up once, filled often. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

    private final List<String> pieces = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param texts words for blanks named {@code t.…}; they are filled, escaped, at once */
    Blanks(String markup, Map<String, String> texts) {
        StringBuilder worded = new StringBuilder();
        Matcher text = BLANK.matcher(markup);
        while (text.find()) {
            boolean word = text.group(1).startsWith("t.");
            String filled = word ? Markup.escaped(texts.get(text.group(1).substring(2))) : text.group();
            text.appendReplacement(worded, Matcher.quoteReplacement(filled));
        }
        text.appendTail(worded);
        cut(worded.toString());
    }

    /** @param values markup for the remaining blanks, already escaped where it must be */
    String filled(Map<String, String> values) {
        StringBuilder out = new StringBuilder(pieces.get(0));
        for (int i = 0; i < names.size(); i++) {
            out.append(values.get(names.get(i))).append(pieces.get(i + 1));
        }
        return out.toString();
    }

    private void cut(String markup) {
        Matcher blank = BLANK.matcher(markup);
        int from = 0;
        while (blank.find()) {
            pieces.add(markup.substring(from, blank.start()));
            names.add(blank.group(1));
            from = blank.end();
        }
        pieces.add(markup.substring(from));
    }
}
