package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Where the next page of a list begins: after this publication instant and number.
 *
 * @param at     microsecond precision
 * @param number public number
 */
public record PageKey(Instant at, long number) {

    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,11}\\.[0-9a-z]{1,12}");
    private static final long MICROS = 1_000_000L;

    /** Short text for addresses. */
    public String text() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), Character.MAX_RADIX) + "."
            + Long.toString(number, Character.MAX_RADIX);
    }

    /** @return null when the text is no key */
    public static PageKey parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return null;
        }
        int dot = text.indexOf('.');
        long micros = Long.parseLong(text.substring(0, dot), Character.MAX_RADIX);
        long number = Long.parseLong(text.substring(dot + 1), Character.MAX_RADIX);
        return new PageKey(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), number);
    }
}
