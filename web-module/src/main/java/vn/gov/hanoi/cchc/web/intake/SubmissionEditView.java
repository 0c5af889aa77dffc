package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.web.media.UploadedFiles;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** A collaborator sends news. What is typed and uploaded is kept per person until it is sent. */
@Named
@ViewScoped
public class SubmissionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WorkForm form = new WorkForm();
    private final String key = UUID.randomUUID().toString();
    @Inject
    private UploadedFiles files;
    @Inject
    private KeptTyping typing;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private Visit visit;
    private String contact;

    @PostConstruct
    void open() {
        typing.open("gui-tin");
    }

    /** Sends; the page of the new receipt says its number and whether it came in time. */
    public void send() {
        ReceiptAnswer answer =
            desk.receiveSubmission(new ReceiveSubmission(Channel.OFFICE_FORM, form.work(files.getRows()), form.isDeclaration(), contact, key));
        typing.drop();
        visit.done(OfficeRoute.SUBMISSION.address(answer.number()), answer.created() ? "submission-sent" : "submission-again");
    }

    /** Keeps what stands in the fields. */
    public void save() {
        typing.keep(new TypedSubmission(form.typed(), contact, null, null, files.typed()));
    }

    public void restore() {
        typing.restore(TypedSubmission.class, typed -> {
            form.show(typed.work());
            contact = typed.contact();
            typing.gone(files.restore(typed.files()));
        });
    }

    public void discard() {
        typing.drop();
    }

    public WorkForm getForm() {
        return form;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public KeptTyping getTyping() {
        return typing;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
