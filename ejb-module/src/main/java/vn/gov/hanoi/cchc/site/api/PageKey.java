package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;
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
        // not ChronoUnit.MICROS.between, which counts in nanoseconds and ends in the year 2262: a forged key may lie beyond
        long micros = Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / 1_000);
        return Long.toString(micros, Character.MAX_RADIX) + "."
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
