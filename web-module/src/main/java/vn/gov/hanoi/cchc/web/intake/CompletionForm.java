package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ResubmitWork;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.media.UploadedFiles;

/** The form that completes a returned or refused work: what was sent stands in it, earlier files stay unless unticked. */
@Dependent
public class CompletionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WorkForm form = new WorkForm();
    private ArrayList<UUID> kept = new ArrayList<>();
    @Inject
    private UploadedFiles files;
    @Inject
    private KeptTyping typing;
    private String note;

    void open(String number, SubmissionContent sent) {
        form.show(sent);
        sent.files().stream().map(SubmissionFile::file).forEach(kept::add);
        typing.open(number);
    }

    ResubmitWork command(UUID receipt, long version) {
        return new ResubmitWork(receipt, version, form.work(files.getRows()), kept, form.isDeclaration(), VietnameseText.nfc(note));
    }

    /** Keeps what stands in the fields. */
    public void save() {
        typing.keep(new TypedSubmission(form.typed(), null, note, kept, files.typed()));
    }

    public void restore() {
        typing.restore(TypedSubmission.class, typed -> {
            form.show(typed.work());
            note = typed.note();
            kept = new ArrayList<>(typed.kept());
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
