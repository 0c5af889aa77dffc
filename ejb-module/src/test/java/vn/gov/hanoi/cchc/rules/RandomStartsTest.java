package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/**
 * 10,000 random starts from 2025 to 2027 for each clock, against a counter that knows nothing of ours: it reads the calendar file by
 * itself, walks day by day or minute by minute, and takes Hanoi for seven hours before Greenwich.
 */
class RandomStartsTest {

    private static final int STARTS = 10_000;
    private static final ZoneOffset SEVEN = ZoneOffset.ofHours(7);

    private final RuleBook book = Books.seeded();
    private final Map<LocalDate, String> kinds = kinds();
    private final Random random = new Random(20261123);

    @Test
    void running_hours_agree_with_the_naive_counter() {
        for (int i = 0; i < STARTS; i++) {
            LocalDateTime start = start();
            int hours = 1 + random.nextInt(100);
            DueDate due = TermClock.due(book, Books.term(hours, RuleUnit.HOURS, ClockKind.RUNNING_HOURS, Audience.OFFICIALS, false, false),
                TermStart.at(instant(start)));
            assertThat(due.dueAt()).as("%d h from %s", hours, start).isEqualTo(instant(start).plusSeconds(hours * 3600L));
        }
    }

    @Test
    void working_days_forward_agree_with_the_naive_counter() {
        for (int i = 0; i < STARTS; i++) {
            LocalDateTime start = start();
            int days = 1 + random.nextInt(20);
            boolean officials = random.nextBoolean();
            boolean receipt = random.nextBoolean();
            DueDate due = TermClock.due(book, Books.term(days, RuleUnit.WORKING_DAYS, ClockKind.WORKING_DAYS_FORWARD, audience(officials),
                receipt, false), TermStart.at(instant(start)));
            LocalDate from = receipt ? received(start, officials) : start.toLocalDate();
            assertThat(due.lastDay()).as("%d days from %s, receipt %s", days, start, receipt).isEqualTo(walk(from, days, 1, officials));
        }
    }

    @Test
    void working_days_backward_agree_with_the_naive_counter() {
        for (int i = 0; i < STARTS; i++) {
            LocalDateTime start = start();
            int days = 1 + random.nextInt(20);
            DueDate due = TermClock.due(book, Books.term(days, RuleUnit.WORKING_DAYS, ClockKind.WORKING_DAYS_BACKWARD, Audience.OFFICIALS,
                false, false), TermStart.at(instant(start)));
            assertThat(due.lastDay()).as("%d days before %s", days, start).isEqualTo(walk(start.toLocalDate(), days, -1, true));
            assertThat(due.trace().otherDay()).isEqualTo(walk(start.toLocalDate(), days + 1, -1, true));
        }
    }

    @Test
    void calendar_days_agree_with_the_naive_counter() {
        for (int i = 0; i < STARTS; i++) {
            LocalDate start = start().toLocalDate();
            int days = 1 + random.nextInt(60);
            boolean rolls = random.nextBoolean();
            LocalDate end = start;
            for (int n = 0; n < days; n++) {
                end = end.plusDays(1);
            }
            while (rolls && !works(end, true)) {
                end = end.plusDays(1);
            }
            DueDate due = TermClock.due(book, Books.calendarDays(days, rolls), TermStart.on(start));
            assertThat(due.lastDay()).as("%d days from %s, rolling %s", days, start, rolls).isEqualTo(end);
        }
    }

    @Test
    void working_hours_agree_with_the_naive_counter() {
        for (int i = 0; i < STARTS; i++) {
            LocalDateTime start = start().withSecond(0);
            int hours = 1 + random.nextInt(24);
            DueDate due = TermClock.due(book, Books.workingHours(hours), TermStart.at(instant(start)));
            assertThat(due.dueAt()).as("%d working hours from %s", hours, start).isEqualTo(instant(tick(start, hours * 60)));
        }
    }

    private LocalDateTime start() {
        return LocalDate.of(2025, 1, 20).plusDays(random.nextInt(1000)).atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
    }

    private static LocalDateTime tick(LocalDateTime start, int minutes, Map<LocalDate, Boolean> working) {
        LocalDateTime now = start;
        int left = minutes;
        while (left > 0) {
            int hour = now.getHour();
            if (working.get(now.toLocalDate()) && (hour >= 8 && hour < 12 || hour >= 13 && hour < 17)) {
                left--;
            }
            now = now.plusMinutes(1);
        }
        return now;
    }

    private LocalDateTime tick(LocalDateTime start, int minutes) {
        Map<LocalDate, Boolean> working = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            working.put(start.toLocalDate().plusDays(i), works(start.toLocalDate().plusDays(i), true));
        }
        return tick(start, minutes, working);
    }

    private LocalDate walk(LocalDate from, int days, int step, boolean officials) {
        LocalDate day = from;
        int seen = 0;
        while (seen < days) {
            day = day.plusDays(step);
            seen += works(day, officials) ? 1 : 0;
        }
        return day;
    }

    private LocalDate received(LocalDateTime at, boolean officials) {
        LocalDate day = at.toLocalDate();
        if (works(day, officials) && at.getHour() * 3600 + at.getMinute() * 60 + at.getSecond() <= 17 * 3600) {
            return day;
        }
        do {
            day = day.plusDays(1);
        } while (!works(day, officials));
        return day;
    }

    private boolean works(LocalDate day, boolean officials) {
        String kind = kinds.getOrDefault(day, "");
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (kind.equals("HOLIDAY") || kind.equals("COMPENSATION")) {
            return false;
        }
        if (officials && kind.equals("SWAP_OFF")) {
            return false;
        }
        if (officials && kind.equals("MAKEUP_WORK")) {
            return true;
        }
        if (day.getYear() == 2028) {
            // no calendar: holidays on fixed dates
            String date = day.toString().substring(5);
            return !weekend && !date.equals("01-01") && !date.equals("04-30") && !date.equals("05-01") && !date.equals("09-02");
        }
        return !weekend;
    }

    private static Audience audience(boolean officials) {
        return officials ? Audience.OFFICIALS : Audience.PUBLIC;
    }

    private static Instant instant(LocalDateTime local) {
        return local.toInstant(SEVEN);
    }

    private static Map<LocalDate, String> kinds() {
        try (var in = RandomStartsTest.class.getResourceAsStream("/seed/calendar.csv")) {
            Map<LocalDate, String> kinds = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("20")) {
                    kinds.put(LocalDate.parse(line.substring(0, 10)), line.split(",")[1]);
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
