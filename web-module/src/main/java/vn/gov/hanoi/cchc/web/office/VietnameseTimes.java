package vn.gov.hanoi.cchc.web.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Times as Hanoi reads them: {@code 09.30 ngày 23/11/2026}, {@code Còn 02 giờ}. Functions of the pages ({@code pt:…}). */
public final class VietnameseTimes {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", VIETNAMESE);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss 'UTC'XXX", VIETNAMESE);
    private static final String[] WEEKDAYS = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"};

    private VietnameseTimes() {
    }

    /** {@code 23/11/2026}. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code 09.30}. */
    public static String timeOfDay(Instant at) {
        return at == null ? "" : TIME.format(local(at));
    }

    /** {@code 09.30 ngày 23/11/2026}. */
    public static String full(Instant at) {
        return at == null ? "" : TIME.format(local(at)) + " ngày " + DAY.format(local(at));
    }

    /** {@code 23/11/2026 09:30:12 UTC+07:00}, for hovering. */
    public static String exact(Instant at) {
        return at == null ? "" : EXACT.format(local(at));
    }

    /** {@code 09.30 hôm nay}, {@code 09.30, 22/11}, {@code 09.30, 22/11/2025}. */
    public static String near(Instant at, Instant now) {
        if (at == null) {
            return "";
        }
        ZonedDateTime then = local(at);
        LocalDate today = local(now).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return TIME.format(then) + " hôm nay";
        }
        String day = then.getYear() == today.getYear() ? DAY.format(then).substring(0, 5) : DAY.format(then);
        return TIME.format(then) + ", " + day;
    }

    /** {@code Thứ Hai, 23/11/2026}. */
    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1] + ", " + DAY.format(day);
    }

    /** {@code Còn 02 giờ}, {@code Còn 03 ngày}, {@code Quá 40 phút}: what is left of a term, in its largest fitting unit. */
    public static String left(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        String word = left.isNegative() ? "Quá " : "Còn ";
        Duration size = left.abs();
        if (size.toDays() >= 2) {
            return word + two(size.toDays()) + " ngày";
        }
        return size.toHours() >= 1 ? word + two(size.toHours()) + " giờ" : word + two(Math.max(1, size.toMinutes())) + " phút";
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(ClockProducer.HANOI);
    }
}
