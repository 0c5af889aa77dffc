package vn.gov.hanoi.cchc.rules.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.entity.CsvTable;

/**
 * The first content of the rule table and of the calendar, from the seed files: {@code rules.csv} and {@code calendar.csv} are the
 * product owner's; {@code rules-calendar.csv} holds what the calendar needs to know of every year, {@code rule-clocks.csv} how each
 * term runs. Read by the migration that seeds a new database; later values are entered in the office.
 */
public final class RuleSeed {

    private record Term(ClockKind clock, Audience audience, boolean fromReceipt, boolean endRolls) {
        private static final Term NONE = new Term(null, null, false, false);
    }

    private RuleSeed() {
    }

    /** The ids follow from key and first day, so every installation has the same. */
    public static List<RuleValue> rules() {
        Map<String, Term> terms = new HashMap<>();
        rows("rule-clocks").forEach(row -> terms.put(row.get(0) + " " + row.get(1), new Term(ClockKind.valueOf(row.get(2)),
            Audience.valueOf(row.get(3)), Boolean.parseBoolean(row.get(4)), Boolean.parseBoolean(row.get(5)))));
        List<RuleValue> rules = new ArrayList<>();
        rows("rules").forEach(row -> rules.add(rule(row, terms)));
        rows("rules-calendar").forEach(row -> rules.add(rule(row, terms)));
        return rules;
    }

    public static List<CalendarDayView> days() {
        return rows("calendar").stream().map(row -> new CalendarDayView(LocalDate.parse(row.get(0)), DayKind.valueOf(row.get(1)),
            row.get(2), row.get(3), status(row.get(4)), 1)).toList();
    }

    private static RuleValue rule(List<String> row, Map<String, Term> terms) {
        RuleUnit unit = RuleUnit.ofCode(row.get(2)).orElseThrow(() -> new IllegalStateException("No such unit: " + row));
        Term term = terms.getOrDefault(row.get(0) + " " + row.get(2), Term.NONE);
        UUID id = UUID.nameUUIDFromBytes(("rules:" + row.get(0) + ":" + row.get(3)).getBytes(StandardCharsets.UTF_8));
        return new RuleValue(id, row.get(0), row.get(1), unit, LocalDate.parse(row.get(3)),
            row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4)), row.get(5), status(row.get(6)), term.clock(), term.audience(),
            term.fromReceipt(), term.endRolls(), 1);
    }

    private static RuleStatus status(String text) {
        return RuleStatus.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Without the heading line. */
    private static List<List<String>> rows(String file) {
        try (InputStream in = RuleSeed.class.getResourceAsStream("/seed/" + file + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("Seed file is missing: " + file);
            }
            return CsvTable.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream().skip(1).map(CsvTable.Row::fields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
