package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.site.api.VisitFigures;
import vn.gov.hanoi.cchc.site.boundary.Visits;

/** How often the site was read up to yesterday, as a line of the footer: kept pages are made anew each day, and so it is true on all of them. */
@ApplicationScoped
class VisitLine {

    /** Until all servers have written down what they counted before midnight. */
    private static final Duration LATE = Duration.ofMinutes(2);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    private Visits visits;
    @Inject
    private Clock clock;

    private volatile Lines last = new Lines(LocalDate.MIN, "", "");

    private record Lines(LocalDate day, String vietnamese, String english) {

        Lines(LocalDate day, VisitFigures figures) {
            this(day, "<br/>" + words(figures, PublicTexts.of(false).get("footViews"), false), "<br/>" + words(figures, PublicTexts.of(true).get("footViews"), true));
        }
    }

    /** Markup; empty before the first day has ended. */
    String markup(boolean english) {
        LocalDate today = LocalDate.now(Clock.offset(clock, LATE.negated()).withZone(ClockProducer.HANOI));
        Lines lines = last;
        if (!lines.day.equals(today)) {
            lines = visits.before(today).map(figures -> new Lines(today, figures)).orElseGet(() -> new Lines(today, "", ""));
            last = lines;
        }
        return english ? lines.english : lines.vietnamese;
    }

    static String words(VisitFigures figures, String pattern, boolean english) {
        NumberFormat number = NumberFormat.getIntegerInstance(english ? Locale.UK : Locale.forLanguageTag("vi-VN"));
        return pattern.formatted(DAY.format(figures.until()), number.format(figures.day()), number.format(figures.month()), number.format(figures.all()),
            DAY.format(figures.since()));
    }
}
