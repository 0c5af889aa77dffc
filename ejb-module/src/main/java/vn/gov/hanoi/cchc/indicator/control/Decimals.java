package vn.gov.hanoi.cchc.indicator.control;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them: {@code 91,43}, {@code 91.43}, {@code 91,43 %}, {@code 36.525}, {@code 1 284}. */
final class Decimals {

    private static final Pattern DECIMAL = Pattern.compile("([+-]?)(\\d{1,12})(?:[.,](\\d{1,12}))?\\s*%?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,\\s\u00a0])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}(?:[.,]0{1,6})?");

    private Decimals() {
    }

    /** With at most four decimals kept as typed; null when it is no number. */
    static BigDecimal decimal(String text) {
        Matcher number = DECIMAL.matcher(text);
        if (!number.matches()) {
            return null;
        }
        String fraction = number.group(3) == null ? "" : "." + number.group(3);
        return new BigDecimal(number.group(1) + number.group(2) + fraction);
    }

    /** With groups of three digits or without; null when it is no whole number of at most nine digits. */
    static Integer whole(String text) {
        String plain = GROUPED.matcher(text).matches() ? text.replaceAll("[.,\\s\u00a0]", "") : text;
        return WHOLE.matcher(plain).matches() ? Integer.valueOf(plain.replaceAll("[.,].*", "").replace("+", "")) : null;
    }
}
