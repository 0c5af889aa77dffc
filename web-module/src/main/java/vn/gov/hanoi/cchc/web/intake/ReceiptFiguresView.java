package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.intake.api.AnswerCount;
import vn.gov.hanoi.cchc.intake.api.RefusalCount;
import vn.gov.hanoi.cchc.intake.api.TimelinessCount;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/**
 * How timely each agency sends, how readers are answered and which grounds were used, {@code ?tu=} to {@code ?den=}, both days included; this
 * month at first.
 */
@Named
@RequestScoped
public class ReceiptFiguresView {

    @Inject
    private ReceiptQueries receipts;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Visit visit;
    private LocalDate from;
    private LocalDate to;
    private List<TimelinessCount> timeliness;
    private AnswerCount answers;
    private List<RefusalCount> refusals;
    private Map<String, String> names;

    @PostConstruct
    void open() {
        to = visit.day("den") == null ? visit.today() : visit.day("den");
        from = visit.day("tu") == null ? to.withDayOfMonth(1) : visit.day("tu");
        timeliness = receipts.timeliness(from, to);
        answers = receipts.answers(from, to);
        refusals = receipts.refusals(from, to);
        names = refusals.isEmpty() ? Map.of() : agencies.all().stream().collect(Collectors.toMap(AgencyView::code, AgencyView::name, (a, b) -> a));
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** The period ends before it begins. */
    public boolean isTurned() {
        return to.isBefore(from);
    }

    /** The least timely first. */
    public List<TimelinessCount> getTimeliness() {
        return timeliness;
    }

    /** How readers' reports were answered. */
    public AnswerCount getAnswers() {
        return answers;
    }

    /** By month, ground and agency. */
    public List<RefusalCount> getRefusals() {
        return refusals;
    }

    /** Of all with a clock, how many of a hundred came in time, rounded down: a hundred means every one. */
    public long share(TimelinessCount count) {
        return 100 * count.inTime() / (count.inTime() + count.late());
    }

    /** Name of an agency; its code when the register no longer knows it. */
    public String agency(String code) {
        return code == null ? "Không thuộc đơn vị" : names.getOrDefault(code, code);
    }

    /** {@code 2026-11} as people write it: {@code 11/2026}. */
    public String month(String month) {
        return month.substring(5) + "/" + month.substring(0, 4);
    }
}
