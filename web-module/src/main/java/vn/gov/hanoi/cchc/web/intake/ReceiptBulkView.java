package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.intake.api.TakeBackAssignment;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.VietnameseTimes;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Acts on the ticked rows of the queue; each row is judged for itself by the same desk as a single one, and each result is shown. */
@Named
@RequestScoped
public class ReceiptBulkView {

    private static final String ROW = "[0-9a-f-]{36}:\\d{1,18}:[A-Z0-9-]{1,40}";

    private record Ticked(UUID id, long version, String number) {
    }

    private final AssignmentForm assignment = new AssignmentForm();
    private final TriageForm classification = new TriageForm();
    private final List<BulkResult> results = new ArrayList<>();
    @Inject
    private TriageDesk desk;
    @Inject
    private IntakeChoices choices;
    @Inject
    private ReceiptQueueView queue;
    @Inject
    private Visit visit;
    @Inject
    private CallerContext context;
    @Inject
    private HttpServletRequest request;

    public void claim() {
        each("receipts-claimed", row -> {
            ClaimView claim = desk.claim(row.id());
            if (!context.caller().is(claim.account())) {
                throw new RuleViolated("intake.claim.other", claim.name(), VietnameseTimes.timeOfDay(claim.until()));
            }
        });
    }

    public void release() {
        each("receipts-released", row -> desk.release(row.id()));
    }

    public void assign() {
        each("receipts-assigned", row -> desk.assign(assignment.assign(row.id(), row.version(), choices.getColleagues())));
    }

    public void takeBack() {
        each("receipts-taken-back", row -> desk.takeBack(new TakeBackAssignment(row.id(), row.version())));
    }

    public void classify() {
        each("receipts-classified", row -> desk.classify(classification.classify(row.id(), row.version())));
    }

    /** What became of each ticked row, when something could not be done. */
    public List<BulkResult> getResults() {
        return results;
    }

    /** Whether the row keeps its tick: it was not done, or nothing was. */
    public boolean kept(UUID row) {
        return results.isEmpty() ? ticked().stream().anyMatch(ticked -> ticked.id().equals(row))
            : results.stream().anyMatch(result -> result.id().equals(row) && !result.done());
    }

    public AssignmentForm getAssignment() {
        return assignment;
    }

    public TriageForm getClassification() {
        return classification;
    }

    private void each(String done, Consumer<Ticked> act) {
        for (Ticked row : ticked()) {
            String why = null;
            try {
                act.accept(row);
            } catch (RuleViolated rule) {
                why = Texts.of(rule);
            }
            results.add(new BulkResult(row.id(), row.number(), why));
        }
        if (results.isEmpty()) {
            visit.say("Chọn ít nhất một tin trong bảng");
        } else if (results.stream().allMatch(BulkResult::done)) {
            visit.done(queue.getQuery().address(queue.getQuery().state()), done);
        } else {
            visit.say("Có tin chưa làm được. Xem kết quả từng tin bên dưới");
            queue.refresh();
        }
    }

    private List<Ticked> ticked() {
        String[] values = request.getParameterValues("chon");
        List<Ticked> rows = new ArrayList<>();
        for (String value : values == null ? new String[0] : values) {
            if (value.matches(ROW)) {
                String[] parts = value.split(":");
                rows.add(new Ticked(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2]));
            }
        }
        return rows;
    }
}
