package vn.gov.hanoi.cchc.content.control.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Dates as exports and feeds write them; where none says otherwise it is Hanoi's time. */
final class ExportDates {

    /** Before there were sites of the City: a clock that was never set. */
    private static final int FIRST_YEAR = 1990;
    private static final Map<String, String> ZONES = Map.of("GMT", "+0000", "UTC", "+0000", "UT", "+0000", "Z", "+0000", "ICT", "+0700");
    private static final DateTimeFormatter SPACED = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral(' ')
        .append(DateTimeFormatter.ISO_LOCAL_TIME).toFormatter(Locale.ROOT);
    private static final List<DateTimeFormatter> MAIL = List.of(form(4), form(2));

    private ExportDates() {
    }

    /** @param zone offset in which a date without one is meant, null for Hanoi; @return null when it is no date */
    static Instant read(String text, ZoneOffset zone) {
        if (text == null || text.length() > 60 || text.startsWith("0000")) {
            return null;
        }
        String date = text.strip();
        Instant read = iso(date, zone);
        Instant found = read == null ? mail(date) : read;
        return found == null || found.atOffset(ZoneOffset.UTC).getYear() < FIRST_YEAR ? null : found;
    }

    private static Instant iso(String date, ZoneOffset zone) {
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                LocalDateTime local = date.length() == 10 ? LocalDate.parse(date).atStartOfDay()
                    : LocalDateTime.parse(date, date.indexOf('T') > 0 ? DateTimeFormatter.ISO_LOCAL_DATE_TIME : SPACED);
                return zone == null ? local.atZone(ClockProducer.HANOI).toInstant() : local.toInstant(zone);
            } catch (DateTimeException none) {
                return null;
            }
        }
    }

    /** RFC 822 and 5322; the day of the week is often wrong and says nothing. */
    private static Instant mail(String date) {
        String rest = date.replaceFirst("^\\p{Alpha}{3,9}\\.?,?\\s+(?=\\d)", "").replaceAll("\\s+", " ");
        int space = rest.lastIndexOf(' ');
        String last = space < 0 ? "" : rest.substring(space + 1);
        String zone = ZONES.get(last.toUpperCase(Locale.ROOT));
        String whole = zone != null ? rest.substring(0, space + 1) + zone
            : last.matches("[+-]\\d\\d:\\d\\d") ? rest.substring(0, space + 1) + last.replace(":", "") : rest;
        for (DateTimeFormatter form : MAIL) {
            try {
                return ZonedDateTime.parse(whole.matches(".*[+-]\\d{4}") ? whole : whole + " +0700", form).toInstant();
            } catch (DateTimeException other) {
                // the next form
            }
        }
        return null;
    }

    private static DateTimeFormatter form(int digits) {
        DateTimeFormatterBuilder form = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMM ");
        if (digits == 2) {
            form.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_YEAR);
        } else {
            form.appendValue(ChronoField.YEAR, 4);
        }
        return form.appendPattern(" H:mm[:ss] ").appendOffset("+HHMM", "+0000").toFormatter(Locale.ENGLISH);
    }
}
