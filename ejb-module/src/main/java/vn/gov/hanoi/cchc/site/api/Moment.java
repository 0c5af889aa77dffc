package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/**
 * An instant in the forms a page needs.
 *
 * @param iso  for {@code <time datetime>}, with Hanoi's offset
 * @param text "09.30 ngày 23/11/2026"
 * @param day  "23/11/2026"
 */
public record Moment(String iso, String text, String day) {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH.mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH.mm.ss 'ngày' dd/MM/yyyy, 'giờ Hà Nội'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** "09.30.05 ngày 23/11/2026, giờ Hà Nội", for those who need to know exactly. */
    public String exact() {
        return EXACT.format(OffsetDateTime.parse(iso));
    }

    /** Null for null. */
    public static Moment of(Instant instant) {
        if (instant == null) {
            return null;
        }
        var local = instant.atZone(ClockProducer.HANOI);
        return new Moment(ISO.format(local), TEXT.format(local), DAY.format(local));
    }

    /** "23/11/2026"; null for null. */
    public static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
