package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.KeepTyping;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.TypingView;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.intake.boundary.TypingDesk;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.web.media.UploadedFiles;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** A collaborator sends news. What is typed is kept per person; files stay in the page until the form is sent. */
@Named
@ViewScoped
public class SubmissionEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "gui-tin";

    private final WorkForm form = new WorkForm();
    private final String key = UUID.randomUUID().toString();
    @Inject
    private UploadedFiles files;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private SupplierQueries queries;
    @Inject
    private TypingDesk typing;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;
    private String contact;
    private Instant offered;
    private Instant saved;

    @PostConstruct
    void open() {
        offered = queries.typing(FORM).map(TypingView::savedAt).orElse(null);
    }

    /** Sends; the page of the new receipt says its number and whether it came in time. */
    public void send() {
        ReceiptAnswer answer =
            desk.receiveSubmission(new ReceiveSubmission(Channel.OFFICE_FORM, form.work(files.getRows()), form.isDeclaration(), contact, key));
        typing.drop(FORM);
        visit.done(OfficeRoute.SUBMISSION.address(answer.number()), "submission-sent");
    }

    /** Keeps what stands in the fields. */
    public void save() {
        typing.keep(new KeepTyping(FORM, CanonicalJson.write(form.typed())));
        saved = clock.instant();
        offered = null;
    }

    /** Brings back what was typed last time. */
    public void restore() {
        queries.typing(FORM).ifPresent(found -> form.show(CanonicalJson.read(found.content(), TypedWork.class)));
        offered = null;
    }

    public void discard() {
        typing.drop(FORM);
        offered = null;
    }

    public WorkForm getForm() {
        return form;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    /** When the typing was kept that is offered again, or null. */
    public Instant getOffered() {
        return offered;
    }

    public Instant getSaved() {
        return saved;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
