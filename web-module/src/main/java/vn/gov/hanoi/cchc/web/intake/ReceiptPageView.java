package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.intake.api.AssignmentView;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentQueries;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptQueries;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The receipt of the address, by its number or its internal id, and how its due time was computed. */
@Named
@RequestScoped
public class ReceiptPageView {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private ReceiptQueries queries;
    @Inject
    private FileQueries files;
    @Inject
    private AssignmentQueries assigned;
    @Inject
    private Visit visit;
    private ReceiptView receipt;
    private DueTrace trace;

    @PostConstruct
    void open() {
        String id = visit.id();
        Optional<UUID> key = id != null && id.matches(UUID_FORM) ? Optional.of(UUID.fromString(id)) : queries.byNumber(id);
        receipt = key.flatMap(queries::receipt).orElse(null);
        if (receipt == null) {
            visit.missing();
        } else if (receipt.timeliness() != null && receipt.timeliness().trace() != null) {
            trace = DueTrace.ofJson(receipt.timeliness().trace());
        }
    }

    /** Null when there is none: the answer is then 404. */
    public ReceiptView getReceipt() {
        return receipt;
    }

    /** The standing office may still act on it. */
    public boolean isWaiting() {
        return receipt != null && receipt.state() == ReceiptState.RECEIVED;
    }

    /** Said by a reader about a page: it is answered, never published. */
    public boolean isReport() {
        return receipt != null && receipt.kind().report();
    }

    public boolean isIn(String state) {
        return receipt != null && receipt.state().name().equals(state);
    }

    /** Whether it can be refused now. */
    public boolean isRefusable() {
        return receipt != null && switch (receipt.state()) {
            case RECEIVED, RETURNED, HELD, EDITING -> true;
            default -> false;
        };
    }

    /** Whether staff may type in a completed version: it came over the counter and was returned or refused. */
    public boolean isCompletable() {
        return receipt != null && receipt.channel().desk() && receipt.kind() != ReceiptKind.DOCUMENT
            && (receipt.state() == ReceiptState.RETURNED || receipt.state() == ReceiptState.REFUSED);
    }

    /** Whether the open assignment asks the caller, or his agency. */
    public boolean isAsked() {
        return receipt != null && getAssignment() != null && assigned.assignedToMe(receipt.number()).isPresent();
    }

    /** The assignment nobody answered yet, or null. */
    public AssignmentView getAssignment() {
        return receipt.assignments().stream().filter(AssignmentView::open).findFirst().orElse(null);
    }

    /** What was odd when it came in, in words; asked also of a page that is not there. */
    public List<String> getWarnings() {
        return receipt == null ? List.of() : receipt.timeline().stream().filter(line -> "WARNED".equals(line.type()))
            .flatMap(line -> line.detail().lines()).distinct().toList();
    }

    /** What the scanner said of each file, by id. */
    public Map<UUID, FileView> getScans() {
        return files.views(receipt.current().content().files().stream().map(SubmissionFile::file).toList()).stream()
            .collect(Collectors.toMap(FileView::id, Function.identity()));
    }

    /** The stored working-out, or null when no clock applies. */
    public DueTrace getTrace() {
        return trace;
    }

    public List<String> getTraceRules() {
        return words().rules(trace);
    }

    public List<String> getTraceLines() {
        return words().lines(trace);
    }

    public List<String> getTraceWarnings() {
        return trace.warnings().stream().map(words()::warning).toList();
    }

    public String getTraceVersions() {
        return words().versions(trace);
    }

    private static TraceText words() {
        return new TraceText(Texts::pattern, Texts.VIETNAMESE);
    }
}
