package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.hanoi.cchc.content.boundary.DocumentTermQueries;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptTermQueries;
import vn.gov.hanoi.cchc.rules.api.AffectedDue;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.Desk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Stored due dates that today's calendar and rules would give differently, of whatever the caller may know of; {@code ?han=} the open one. */
@Named
@RequestScoped
public class AffectedDuesView {

    private static final int MOST = 100;

    @Inject
    private DocumentTermQueries documents;
    @Inject
    private ReceiptTermQueries receipts;
    @Inject
    private Desk desk;
    @Inject
    private Visit visit;
    private final List<Row> rows = new ArrayList<>();
    private boolean more;

    /**
     * @param address where it is read, or null when the caller may not
     * @param movable whether the caller may have it counted again
     */
    public record Row(boolean document, AffectedDue due, String address, boolean movable) {

        /** The date falls on whole days. */
        public boolean days() {
            return switch (due.stored().clock()) {
                case RUNNING_HOURS, WORKING_HOURS -> false;
                default -> true;
            };
        }

        /** The rule as it stands today. */
        public DueTrace trace() {
            return due.today().trace();
        }
    }

    @PostConstruct
    void open() {
        Caller caller = desk.getCaller();
        if (caller.may(Permission.CONTENT_READ) || caller.may(Permission.RULES_MANAGE)) {
            boolean reader = caller.may(Permission.CONTENT_READ);
            boolean movable = caller.may(Permission.CONTENT_APPROVE);
            take(documents.affected(), due -> new Row(true, due, reader ? OfficeRoute.ARTICLE.address(due.item()) : null, movable));
        }
        if (caller.may(Permission.INTAKE_READ) || caller.may(Permission.RULES_MANAGE)) {
            boolean reader = caller.may(Permission.INTAKE_READ);
            boolean movable = caller.may(Permission.INTAKE_TRIAGE);
            take(receipts.affected(), due -> new Row(false, due, reader ? OfficeRoute.DUE.address(due.number()) : null, movable));
        }
        rows.sort(Comparator.comparing(row -> row.due().stored().dueAt()));
        if (rows.size() > MOST) {
            more = true;
            rows.subList(MOST, rows.size()).clear();
        }
    }

    private void take(Page<AffectedDue> page, Function<AffectedDue, Row> row) {
        more |= page.total() < 0;
        page.rows().stream().map(row).forEach(rows::add);
    }

    /** Soonest due first, at most 100. */
    public List<Row> getRows() {
        return rows;
    }

    /** There are more than are shown. */
    public boolean isMore() {
        return more;
    }

    /** The row whose counting again is being decided, or null. */
    public Row getOpened() {
        UUID item = visit.uuid("han");
        return rows.stream().filter(row -> row.movable() && row.due().item().equals(item)).findFirst().orElse(null);
    }
}
