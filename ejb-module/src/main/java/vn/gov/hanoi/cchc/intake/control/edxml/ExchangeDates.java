package vn.gov.hanoi.cchc.intake.control.edxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of the document exchange: written as {@code yyyy/MM/dd}, read in the forms senders use. */
public final class ExchangeDates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");
    private static final String TIME = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + TIME);

    private ExchangeDates() {
    }

    /**
     * Reads {@code 2026/11/20}, {@code 20/11/2026}, {@code 2026-11-20}, with one-digit days and a time of day as senders happen to
     * write them. Day and month are never guessed: the year stands first or the day does.
     */
    public static Optional<LocalDate> read(String text) {
        String date = text == null ? "" : text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            return date(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        return Optional.empty();
    }

    public static String write(LocalDate date) {
        return DATE.format(date);
    }

    /** @param time local time in Hanoi */
    public static String write(LocalDateTime time) {
        return TIMESTAMP.format(time);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 || date.getYear() > 2999 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
