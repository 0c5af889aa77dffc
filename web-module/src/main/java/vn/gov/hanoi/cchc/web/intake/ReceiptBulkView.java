package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Acts on the ticked rows of the queue; each row is judged for itself, and those that could not be done are named. */
@Named
@RequestScoped
public class ReceiptBulkView {

    private static final String ROW = "[0-9a-f-]{36}:\\d{1,18}:[A-Z0-9-]{1,40}";

    private record Ticked(UUID id, long version, String number) {
    }

    private final AssignmentForm assignment = new AssignmentForm();
    @Inject
    private TriageDesk desk;
    @Inject
    private IntakeChoices choices;
    @Inject
    private ReceiptQueueView queue;
    @Inject
    private Visit visit;
    @Inject
    private HttpServletRequest request;

    public void claim() {
        each("receipts-claimed", row -> desk.claim(row.id()));
    }

    public void assign() {
        each("receipts-assigned", row -> desk.assign(assignment.assign(row.id(), row.version(), choices.getColleagues())));
    }

    public AssignmentForm getAssignment() {
        return assignment;
    }

    private void each(String done, Consumer<Ticked> act) {
        List<Ticked> rows = ticked();
        List<String> refused = new ArrayList<>();
        for (Ticked row : rows) {
            try {
                act.accept(row);
            } catch (RuleViolated rule) {
                refused.add(row.number() + ": " + Texts.of(rule));
            }
        }
        if (rows.isEmpty()) {
            visit.say("Chọn ít nhất một tin trong bảng");
        } else if (refused.isEmpty()) {
            visit.done(queue.getQuery().address(queue.getQuery().state()), done);
        } else {
            refused.forEach(visit::say);
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
