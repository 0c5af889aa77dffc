package vn.gov.hanoi.cchc.rules.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.gov.hanoi.cchc.rules.api.RuleValue;

/** What the rule table says of every year: weekly rest, holidays on fixed dates, how many holidays a year has. Parsed once. */
final class CalendarDefaults {

    private record Dated<T>(LocalDate from, T value) {
    }

    private final List<Dated<Set<DayOfWeek>>> rest;
    private final List<Dated<Map<MonthDay, String>>> fixed;
    private final List<Dated<Integer>> perYear;

    private CalendarDefaults(List<Dated<Set<DayOfWeek>>> rest, List<Dated<Map<MonthDay, String>>> fixed, List<Dated<Integer>> perYear) {
        this.rest = rest;
        this.fixed = fixed;
        this.perYear = perYear;
    }

    static CalendarDefaults of(Map<String, RuleTimeline> rules) {
        return new CalendarDefaults(
            parse(rules.get(RuleKeys.WEEKLY_REST), value -> restDays(value.value())),
            parse(rules.get(RuleKeys.FIXED_HOLIDAYS), value -> holidays(value.value())),
            parse(rules.get(RuleKeys.HOLIDAYS_PER_YEAR), value -> Math.toIntExact(value.number())));
    }

    Set<DayOfWeek> rest(LocalDate day) {
        return on(rest, day);
    }

    Map<MonthDay, String> fixed(LocalDate day) {
        return on(fixed, day);
    }

    int holidaysIn(int year) {
        return on(perYear, LocalDate.of(year, 1, 1));
    }

    /** {@code SATURDAY,SUNDAY}. @throws IllegalArgumentException when the text is no such list, or leaves no working day */
    static Set<DayOfWeek> restDays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(text.split(",")).map(String::strip).map(DayOfWeek::valueOf).forEach(days::add);
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("No working day is left");
        }
        return days;
    }

    /** {@code 01-01 Tết Dương lịch; 04-30 Ngày Chiến thắng}. @throws RuntimeException of java.time when a date is none */
    static Map<MonthDay, String> holidays(String text) {
        Map<MonthDay, String> holidays = new LinkedHashMap<>();
        for (String part : text.split(";")) {
            String[] words = part.strip().split("\\s+", 2);
            holidays.put(MonthDay.parse("--" + words[0]), words.length > 1 ? words[1] : words[0]);
        }
        return holidays;
    }

    /** {@code 11-01}: the day of a year from which the next year's calendar must be there. */
    static LocalDate alarmDay(RuleValue rule, int year) {
        return MonthDay.parse("--" + rule.value()).atYear(year);
    }

    private static <T> List<Dated<T>> parse(RuleTimeline timeline, Function<RuleValue, T> reader) {
        if (timeline == null) {
            throw new IllegalStateException("The rule table lacks the rows the calendar rests on");
        }
        List<Dated<T>> parsed = new ArrayList<>();
        timeline.values().forEach(value -> parsed.add(new Dated<>(value.validFrom(), reader.apply(value))));
        return parsed;
    }

    /** The latest value that has begun; these rules have no end, and before the first one the first holds. */
    private static <T> T on(List<Dated<T>> values, LocalDate day) {
        T found = values.get(0).value();
        for (Dated<T> value : values) {
            if (!value.from().isAfter(day)) {
                found = value.value();
            }
        }
        return found;
    }
}
