package vn.gov.hanoi.cchc.rules.entity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.CalendarImport;
import vn.gov.hanoi.cchc.rules.api.CsvProblem;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What a pasted year would change; nothing is touched here. Dates as 2027-02-05 or 05/02/2027. */
public final class CalendarImportPlan {

    private static final int COLUMNS = 5;
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final int year;
    private final Predicate<LocalDate> weeklyRest;
    private final Map<LocalDate, CalendarDayView> read = new TreeMap<>();
    private final List<CsvProblem> problems = new ArrayList<>();

    private CalendarImportPlan(int year, Predicate<LocalDate> weeklyRest) {
        this.year = year;
        this.weeklyRest = weeklyRest;
    }

    /** @param present the year's entries in force */
    public static CalendarImport of(int year, String csv, List<CalendarDayView> present, Predicate<LocalDate> weeklyRest) {
        CalendarImportPlan plan = new CalendarImportPlan(year, weeklyRest);
        CsvTable.rows(VietnameseText.nfc(csv)).stream().filter(row -> !heading(row)).forEach(plan::take);
        if (plan.read.isEmpty() && plan.problems.isEmpty()) {
            plan.problems.add(new CsvProblem(1, "rules.calendar.csv.empty", ""));
        }
        return plan.against(present);
    }

    private static boolean heading(CsvTable.Row row) {
        return row.line() == 1 && row.fields().get(0).equalsIgnoreCase("date");
    }

    private void take(CsvTable.Row row) {
        List<String> fields = row.fields();
        if (fields.size() != COLUMNS) {
            problem(row, "columns", Integer.toString(fields.size()));
            return;
        }
        Optional<LocalDate> day = date(fields.get(0));
        Optional<DayKind> kind = constant(DayKind.values(), fields.get(1));
        Optional<RuleStatus> status = constant(RuleStatus.values(), fields.get(4));
        if (day.isEmpty()) {
            problem(row, "date", fields.get(0));
        } else if (day.get().getYear() != year) {
            problem(row, "year", fields.get(0));
        } else if (kind.isEmpty()) {
            problem(row, "kind", fields.get(1));
        } else if (status.isEmpty()) {
            problem(row, "status", fields.get(4));
        } else if (!fits(fields.get(2), 200) || !fits(fields.get(3), 500)) {
            problem(row, "text", fields.get(0));
        } else {
            put(row, new CalendarDayView(day.get(), kind.get(), fields.get(2), fields.get(3), status.get(), 0));
        }
    }

    private void put(CsvTable.Row row, CalendarDayView entry) {
        if (CalendarDay.misplaced(entry.kind(), weeklyRest.test(entry.day())).isPresent()) {
            problem(row, entry.kind() == DayKind.MAKEUP_WORK ? "makeup" : "off", row.fields().get(0));
        } else if (read.putIfAbsent(entry.day(), entry) != null) {
            problem(row, "twice", row.fields().get(0));
        }
    }

    private CalendarImport against(List<CalendarDayView> present) {
        List<CalendarDayView> added = new ArrayList<>(read.values());
        List<CalendarDayView> changed = new ArrayList<>();
        List<CalendarDayView> retired = new ArrayList<>();
        int unchanged = 0;
        for (CalendarDayView old : present) {
            CalendarDayView entry = read.get(old.day());
            added.remove(entry);
            if (entry == null) {
                retired.add(old);
            } else if (same(old, entry)) {
                unchanged++;
            } else {
                changed.add(entry);
            }
        }
        return new CalendarImport(year, added, changed, retired, unchanged, problems);
    }

    private void problem(CsvTable.Row row, String why, String text) {
        problems.add(new CsvProblem(row.line(), "rules.calendar.csv." + why, text));
    }

    private static boolean same(CalendarDayView one, CalendarDayView other) {
        return one.kind() == other.kind() && one.name().equals(other.name()) && one.basis().equals(other.basis())
            && one.status() == other.status();
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, text.contains("/") ? LOCAL : ISO));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String text) {
        return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(text)).findFirst();
    }
}
