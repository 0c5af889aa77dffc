package vn.gov.hanoi.cchc.rules.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a rule's value is expressed. */
public enum RuleUnit {
    HOURS, MINUTES, WORKING_HOURS, WORKING_DAYS, CALENDAR_DAYS, MONTHS, TIMES, CHARACTERS, PERCENT, VND, BOOLEAN, TEXT;

    /** As the seed files and the interface spell it: {@code working-days}. */
    public String code() {
        return this == VND ? "VND" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RuleUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Whether values are whole numbers of zero or more. */
    public boolean numeric() {
        return this != BOOLEAN && this != TEXT;
    }
}
