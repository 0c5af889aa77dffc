package vn.gov.hanoi.cchc.content.api;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Symbols of documents, as people write them and as they are compared: without marks, in lower case, without zeros in front. */
public final class DocumentSymbol {

    /** "819/QĐ-UBND", "42/2022/NĐ-CP", "104/2016/QH13"; no date, because the last group begins with a letter. */
    private static final Pattern IN_TEXT = Pattern.compile(
        "(?<![\\p{L}\\p{N}/.-])\\p{N}{1,5}[a-z]?(?:/(?:19|20)\\d{2})?/\\p{Lu}[\\p{L}\\p{N}&]*(?:-\\p{Lu}[\\p{L}\\p{N}&]*)*(?![\\p{L}\\p{N}/])");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 80;
    /** No text cites more; what comes after is not looked at. */
    private static final int MOST = 200;

    private DocumentSymbol() {
    }

    /** The form in which two writings of one symbol are equal: "42/2022/nd-cp"; at most 80 characters. */
    public static String key(String symbol) {
        String bare = SPACES.matcher(VietnameseText.fold(symbol).strip()).replaceAll("");
        String key = ZEROS.matcher(bare).replaceFirst("");
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** The form that sorts by number, then by notation: "0000000042/2022/nd-cp". */
    public static String sortable(String symbol) {
        String key = key(symbol);
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        String padded = "0".repeat(Math.max(0, 10 - digits)) + key;
        return padded.length() <= LONGEST ? padded : padded.substring(0, LONGEST);
    }

    /** Keys of the symbols that a plain text mentions, in the order of their first mention. */
    public static Set<String> mentioned(String text) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher symbol = IN_TEXT.matcher(VietnameseText.nfc(text));
        while (keys.size() < MOST && symbol.find()) {
            keys.add(key(symbol.group()));
        }
        return keys;
    }
}
