package vn.gov.hanoi.cchc.rules.api;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/**
 * Puts a stored trace into words, from the texts of the bundle {@code i18n/rules}. Placeholders of a line's text: {0} weekday, {1} date,
 * {2} from, {3} to, {4} number, {5} name, {6} length of the span.
 */
public final class TraceText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH.mm.ss");
    private static final String LINE = "rules.trace.";
    private static final String WARNING = "rules.trace.warning.";

    private final UnaryOperator<String> texts;
    private final Locale locale;

    /** @param texts gives the text of a key, e.g. {@code bundle::getString} */
    public TraceText(UnaryOperator<String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** dd/MM/yyyy, as people write it. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** The rules that had a say, with value, unit and source; the main one first. */
    public List<String> rules(DueTrace trace) {
        return trace.rules().stream().map(this::rule).toList();
    }

    /** Key, value with unit, source and first day of one rule. */
    public String rule(RuleValue value) {
        return format("rules.trace.rule", texts.apply("rules.key." + value.key()), value(value), value.basis(), date(value.validFrom()));
    }

    /** "5 ngày làm việc", "bật", "08:00-12:00,13:00-17:00". */
    public String value(RuleValue value) {
        return switch (value.unit()) {
            case TEXT -> value.value();
            case BOOLEAN -> texts.apply("rules.value." + value.value());
            default -> format("rules.unit." + value.unit(), value.number());
        };
    }

    /** Every line in order. */
    public List<String> lines(DueTrace trace) {
        List<String> written = new ArrayList<>();
        trace.lines().forEach(line -> written.add(line(line)));
        return written;
    }

    public String line(TraceLine line) {
        String weekday = line.day().getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return format(LINE + line.kind(), weekday, date(line.day()), time(line.from(), line.day()), time(line.to(), line.day()),
            line.number() == null ? "" : line.number().toString(), line.name() == null ? "" : line.name(), length(line));
    }

    public List<String> warnings(DueTrace trace) {
        return trace.warnings().stream().map(this::warning).toList();
    }

    /** Placeholders: {0} year, {1} rule, {2} day asked for, {3} first day of the rule. */
    public String warning(RuleWarning warning) {
        return format(WARNING + warning.kind(), warning.year() == null ? "" : warning.year().toString(),
            warning.key() == null ? "" : texts.apply("rules.key." + warning.key()), warning.day() == null ? "" : date(warning.day()),
            warning.firstDay() == null ? "" : date(warning.firstDay()));
    }

    /** Which versions the date rests on. */
    public String versions(DueTrace trace) {
        String rule = Long.toString(trace.rules().get(0).version());
        return trace.calendarVersion() == 0 ? format("rules.trace.version.rule", rule)
            : format("rules.trace.version", rule, Long.toString(trace.calendarVersion()));
    }

    private String length(TraceLine line) {
        if (line.from() == null || line.to() == null) {
            return "";
        }
        Duration length = Duration.between(line.from(), line.to());
        List<String> parts = new ArrayList<>();
        part(parts, "rules.trace.hours", length.toHours());
        part(parts, "rules.trace.minutes", length.toMinutesPart());
        part(parts, "rules.trace.seconds", length.toSecondsPart());
        return parts.isEmpty() ? format("rules.trace.seconds", "0") : String.join(" ", parts);
    }

    private void part(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(format(key, Long.toString(number)));
        }
    }

    /** Midnight at the end of the line's day reads 24.00. */
    private static String time(Instant instant, LocalDate day) {
        if (instant == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, ClockProducer.HANOI);
        if (local.equals(day.plusDays(1).atTime(LocalTime.MIDNIGHT))) {
            return "24.00";
        }
        return (local.getSecond() == 0 ? MINUTES : SECONDS).format(local);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.apply(key), locale).format(arguments);
    }
}
