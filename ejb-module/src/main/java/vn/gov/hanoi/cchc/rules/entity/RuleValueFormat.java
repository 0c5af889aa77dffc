package vn.gov.hanoi.cchc.rules.entity;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Whether a value can be read by those who will read it. A value nobody can read would stop a clock, so it is refused at the desk. */
final class RuleValueFormat {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,11}");
    /** No term of ours runs longer than ten years, in whatever unit. */
    private static final int YEARS = 10;

    private RuleValueFormat() {
    }

    static String checked(String key, RuleUnit unit, ClockKind clock, String value) {
        if (unit.numeric() && !NUMBER.matcher(value).matches()) {
            throw new RuleViolated("rules.value.number", value);
        }
        if (clock != null && Long.parseLong(value) > longest(unit)) {
            throw new RuleViolated("rules.value.tooLong", value, YEARS);
        }
        if (unit == RuleUnit.BOOLEAN && !value.equals("true") && !value.equals("false")) {
            throw new RuleViolated("rules.value.switch", value);
        }
        if (unit == RuleUnit.TEXT) {
            text(key, value);
        }
        return value;
    }

    private static void text(String key, String value) {
        if (key.endsWith("." + RuleKeys.STARTS_AT) && !value.equals(RuleKeys.NEXT_DAY) && !value.equals(RuleKeys.SAME_DAY)) {
            throw new RuleViolated("rules.value.startsAt", value);
        }
        switch (key) {
            case RuleKeys.OFFICE_HOURS -> read(OfficeHours::parse, value, "rules.value.officeHours");
            case RuleKeys.WEEKLY_REST -> read(CalendarDefaults::restDays, value, "rules.value.weeklyRest");
            case RuleKeys.FIXED_HOLIDAYS -> read(CalendarDefaults::holidays, value, "rules.value.fixedHolidays");
            case RuleKeys.NEXT_YEAR_ALARM -> read(text -> MonthDay.parse("--" + text), value, "rules.value.monthDay");
            default -> {
                // free text
            }
        }
    }

    private static void read(Consumer<String> reader, String value, String code) {
        try {
            reader.accept(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RuleViolated(code, value);
        }
    }

    private static long longest(RuleUnit unit) {
        long days = YEARS * 366L;
        return switch (unit) {
            case HOURS, WORKING_HOURS -> days * 24;
            case MINUTES -> days * 24 * 60;
            default -> days;
        };
    }
}
