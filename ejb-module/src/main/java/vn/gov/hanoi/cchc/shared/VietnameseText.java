package vn.gov.hanoi.cchc.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as data: one code point form, marks folded for comparing, slugs for addresses (standards §11.2). */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private VietnameseText() {
    }

    /** Precomposed form (TCVN 6909:2001), without control characters; null stays null. */
    public static String nfc(String text) {
        if (text == null) {
            return null;
        }
        return CONTROL.matcher(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)).replaceAll("");
    }

    /** One line of {@link #nfc}: trimmed, runs of white space become one space; null when nothing is left. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        String line = SPACES.matcher(nfc(text)).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Lower case, without marks, đ as d: equal for "Hòa", "hoà" and "HOA". */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** Address part: folded, hyphens between words, at most 80 characters cut at a word; never empty. */
    public static String slug(String text) {
        String slug = NOT_SLUG.matcher(fold(text)).replaceAll("-");
        slug = strip(slug);
        if (slug.length() > 80) {
            int cut = slug.lastIndexOf('-', 80);
            slug = slug.substring(0, cut > 40 ? cut : 80);
        }
        return slug.isEmpty() ? "muc" : strip(slug);
    }

    private static String strip(String slug) {
        int from = 0;
        int to = slug.length();
        while (from < to && slug.charAt(from) == '-') {
            from++;
        }
        while (to > from && slug.charAt(to - 1) == '-') {
            to--;
        }
        return slug.substring(from, to);
    }
}
