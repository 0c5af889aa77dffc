package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.ResubmitWork;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.web.media.UploadedFiles;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** One submission as its supplier sees it, and the form that completes it. */
@Named
@ViewScoped
public class SubmissionStatusView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WorkForm form = new WorkForm();
    private ArrayList<UUID> kept = new ArrayList<>();
    @Inject
    private UploadedFiles files;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private SupplierQueries queries;
    @Inject
    private Visit visit;
    private transient MySubmission shown;
    private String number;
    private long version;
    private String note;

    @PostConstruct
    void open() {
        number = visit.id();
        if (getSubmission() == null) {
            visit.missing();
            return;
        }
        version = shown.version();
        if (isOpen()) {
            form.show(shown.content());
            shown.content().files().stream().map(SubmissionFile::file).forEach(kept::add);
        }
    }

    /** Sends the completed version; what was sent before stays. */
    public void resubmit() {
        desk.resubmit(new ResubmitWork(getSubmission().id(), version, form.work(files.getRows()), kept, form.isDeclaration(), note));
        visit.done(OfficeRoute.SUBMISSION.address(number), "submission-completed");
    }

    public MySubmission getSubmission() {
        if (shown == null) {
            shown = queries.mySubmission(number).orElse(null);
        }
        return shown;
    }

    /** Whether the supplier may send it again. */
    public boolean isOpen() {
        return shown != null && shown.content() != null && shown.kind() != ReceiptKind.DOCUMENT
            && EnumSet.of(ReceiptState.RETURNED, ReceiptState.REFUSED).contains(shown.state());
    }

    public WorkForm getForm() {
        return form;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    /** Files sent before that stay. */
    public List<UUID> getKept() {
        return kept;
    }

    public void setKept(List<UUID> kept) {
        this.kept = new ArrayList<>(kept);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
