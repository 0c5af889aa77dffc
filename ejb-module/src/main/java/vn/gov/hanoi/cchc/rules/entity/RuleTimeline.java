package vn.gov.hanoi.cchc.rules.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.rules.api.RuleValue;

/** The values of one rule in the order of their days. */
public final class RuleTimeline {

    private final List<RuleValue> values;

    RuleTimeline(Collection<RuleValue> values) {
        this.values = values.stream().sorted(Comparator.comparing(RuleValue::validFrom)).toList();
    }

    public List<RuleValue> values() {
        return values;
    }

    /** The value of a day; before the first validity the first value (ruling 15); empty after the end or in a gap. */
    Optional<RuleValue> on(LocalDate day) {
        RuleValue first = values.get(0);
        if (day.isBefore(first.validFrom())) {
            return Optional.of(first);
        }
        return values.stream().filter(value -> value.holdsOn(day)).findFirst();
    }
}
