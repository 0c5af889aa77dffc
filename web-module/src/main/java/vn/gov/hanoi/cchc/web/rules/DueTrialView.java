package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.RuleRow;
import vn.gov.hanoi.cchc.rules.boundary.DueDates;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/** "When would it be due?": {@code ?thu=} the rule, {@code ?tu=} the day, {@code ?luc=} the time of day when it is known. */
@Named
@RequestScoped
public class DueTrialView {

    @Inject
    private RuleQueries rules;
    @Inject
    private DueDates dueDates;
    @Inject
    private Visit visit;
    private DueDate due;
    private String problem;

    @PostConstruct
    void open() {
        LocalDate day = visit.day("tu");
        if (getRule() == null || day == null) {
            return;
        }
        try {
            String time = visit.line("luc");
            due = time == null ? dueDates.due(getRule(), day)
                : dueDates.due(getRule(), day.atTime(LocalTime.parse(time)).atZone(ClockProducer.HANOI).toInstant());
        } catch (RuleViolated broken) {
            problem = Texts.of(broken);
        } catch (DateTimeException e) {
            problem = "Nhập giờ từ 00:00 đến 23:59, hoặc bỏ trống nếu chỉ biết ngày.";
        }
    }

    /** Rules that are terms, by key. */
    public List<RuleRow> getTerms() {
        return rules.list(visit.today()).stream().filter(row -> row.current() != null && row.current().clock() != null).toList();
    }

    public String getRule() {
        return visit.line("thu");
    }

    public LocalDate getDay() {
        return visit.day("tu") == null ? visit.today() : visit.day("tu");
    }

    public String getTime() {
        return visit.line("luc");
    }

    /** The answer, or null before anything was asked. */
    public DueDate getDue() {
        return due;
    }

    /** Why there is no answer, or null. */
    public String getProblem() {
        return problem;
    }
}
