package vn.gov.hanoi.cchc.rules.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.rules.api.AddRuleValue;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** All values of one rule that are in force, and how a new one takes its place among them. */
public final class RuleSeries {

    /** What an addition did to one row. @param before null for the new row */
    public record Step(RuleChangeKind kind, RuleEntry entry, RuleValue before) {
    }

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final List<RuleEntry> entries;

    /** @param entries the rows of one key that are not superseded; at least one */
    public RuleSeries(List<RuleEntry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(entry -> entry.toValue().validFrom())).toList();
    }

    /** Puts a value in place; the row it covers is closed or superseded, never rewritten. */
    public List<Step> add(AddRuleValue command, UUID id, Caller by, Instant at) {
        RuleEntry before = before(command.validFrom());
        RuleValue model = (before == null ? entries.get(0) : before).toValue();
        RuleUnit unit = command.unit() == null ? model.unit() : command.unit();
        ClockKind clock = clock(model, unit);
        String value = RuleValueFormat.checked(command.key(), unit, clock, RequiredText.line(command.value()));
        RuleValue entered = new RuleValue(id, command.key(), value, unit, command.validFrom(), end(command, before),
            RequiredText.line(command.basis()), command.status() == null ? RuleStatus.PROVISIONAL : command.status(), clock,
            model.audience(), model.fromReceipt(), model.endRolls(), 1);
        boolean replaces = before != null && model.validFrom().equals(command.validFrom());
        List<Step> steps = new ArrayList<>();
        if (replaces) {
            before.supersede();
            steps.add(new Step(RuleChangeKind.SUPERSEDED, before, model));
        } else if (before != null && model.holdsOn(command.validFrom())) {
            before.closeOn(command.validFrom().minusDays(1));
            steps.add(new Step(RuleChangeKind.CLOSED, before, model));
        }
        steps.add(new Step(RuleChangeKind.ADDED, new RuleEntry(id, entered, replaces ? before.revision() + 1 : 1, by, at), null));
        return steps;
    }

    private RuleEntry before(LocalDate day) {
        return entries.stream().filter(entry -> !entry.toValue().validFrom().isAfter(day)).reduce((one, later) -> later).orElse(null);
    }

    /** Without a stated end the new value takes over the end of the value it cuts short, else lasts until the next one begins. */
    private LocalDate end(AddRuleValue command, RuleEntry before) {
        LocalDate next = entries.stream().map(entry -> entry.toValue().validFrom()).filter(from -> from.isAfter(command.validFrom()))
            .findFirst().orElse(null);
        LocalDate stated = command.validTo();
        if (command.validFrom().getYear() < EARLIEST_YEAR || command.validFrom().getYear() > LATEST_YEAR) {
            throw new RuleViolated("rules.value.dates");
        }
        if (stated == null) {
            boolean cuts = before != null && before.toValue().holdsOn(command.validFrom());
            return cuts ? before.toValue().validTo() : next == null ? null : next.minusDays(1);
        }
        if (stated.isBefore(command.validFrom()) || stated.getYear() > LATEST_YEAR) {
            throw new RuleViolated("rules.value.dates");
        }
        if (next != null && !stated.isBefore(next)) {
            throw new RuleViolated("rules.value.overlap", TraceText.date(next));
        }
        return stated;
    }

    /** A term may change its unit, and its clock with it; a rule that is no term keeps its unit. */
    private static ClockKind clock(RuleValue model, RuleUnit unit) {
        if (unit == model.unit()) {
            return model.clock();
        }
        if (model.clock() == null || model.clock() == ClockKind.WORKING_DAYS_BACKWARD) {
            throw new RuleViolated("rules.value.unit", model.unit().code());
        }
        return switch (unit) {
            case HOURS, MINUTES -> ClockKind.RUNNING_HOURS;
            case WORKING_HOURS -> ClockKind.WORKING_HOURS;
            case WORKING_DAYS -> ClockKind.WORKING_DAYS_FORWARD;
            case CALENDAR_DAYS -> ClockKind.CALENDAR_DAYS;
            default -> throw new RuleViolated("rules.value.unit", model.unit().code());
        };
    }
}
