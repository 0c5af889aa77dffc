package vn.gov.hanoi.cchc.identity.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * When two spellings are the same agency name: case, spaces, kinds of dash, the place of the tone mark (Uỷ, Ủy) and the abbreviations
 * of official style (UBND, HĐND, TP.) do not matter; every mark itself does.
 */
public final class AgencyName {

    private static final Pattern DASH = Pattern.compile("\\s*[-‐‑‒–—]\\s*");
    private static final Pattern CITY = Pattern.compile("(?<![\\p{L}\\p{N}])tp(?:\\.\\s*|\\s+|(?=$))");
    private static final Pattern WORD_END = Pattern.compile("(?<=\\p{L})\\s*[.,;]+(?=\\s|$)");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private AgencyName() {
    }

    /** Equal for two spellings of one name; not for people to read. Empty for null or blank. */
    public static String key(String name) {
        String line = VietnameseText.line(name);
        if (line == null) {
            return "";
        }
        String text = DASH.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("-");
        text = CITY.matcher(text).replaceAll("thành phố ");
        text = text.replace("ubnd", "ủy ban nhân dân ").replace("hđnd", "hội đồng nhân dân ");
        text = WORD_END.matcher(text).replaceAll("");
        return Pattern.compile("\\s+").splitAsStream(text.strip()).map(AgencyName::toneLast).collect(Collectors.joining(" "));
    }

    /** One syllable carries one tone; writing it last makes its place irrelevant. */
    private static String toneLast(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Pattern.compile("-").splitAsStream(bare).map(syllable -> {
            String tone = TONE.matcher(syllable).results().map(found -> found.group()).collect(Collectors.joining());
            return TONE.matcher(syllable).replaceAll("") + tone;
        }).collect(Collectors.joining("-"));
    }
}
