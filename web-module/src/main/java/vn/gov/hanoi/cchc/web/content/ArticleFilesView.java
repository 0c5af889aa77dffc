package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import vn.gov.hanoi.cchc.content.api.AttachFile;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;

/** Files of the item being edited: they arrive here, and become part of the text with the next save. */
@Named
@RequestScoped
public class ArticleFilesView {

    @Inject
    private ArticlePageView page;
    @Inject
    private ArticleEditView editing;
    @Inject
    private FileStaging staging;
    @Inject
    private EditorialDesk editorial;

    public void received(FileUploadEvent event) {
        if (isTyped(event)) {
            editing.getForm().add(attach(event.getFile()));
        }
    }

    /** The consent of the source. */
    public void consentReceived(FileUploadEvent event) {
        if (isTyped(event)) {
            editing.getForm().getSource().setFile(attach(event.getFile()).id().toString());
        }
    }

    /** Kept with the item, used nowhere in the form. */
    public List<FileView> getUnused() {
        return page.getFiles().stream().filter(file -> !editing.getForm().uses(file.id())).toList();
    }

    /** What became of the reading of its words; null for a file of another item, and for what has no words. */
    public TextState text(UUID file) {
        return page.getFiles().stream().filter(view -> view.id().equals(file)).map(FileView::text)
            .filter(state -> state != TextState.NONE).findFirst().orElse(null);
    }

    public void use(UUID file) {
        page.getFiles().stream().filter(view -> view.id().equals(file)).findFirst().ifPresent(editing.getForm()::add);
    }

    /** The event comes before what is typed has reached the form, which would overwrite what it does; it is told to come again after. */
    private static boolean isTyped(FileUploadEvent event) {
        if (PhaseId.INVOKE_APPLICATION.equals(event.getPhaseId())) {
            return true;
        }
        event.setPhaseId(PhaseId.INVOKE_APPLICATION);
        event.queue();
        return false;
    }

    private FileView attach(UploadedFile upload) {
        try (InputStream bytes = upload.getInputStream()) {
            UUID file = editorial.attach(new AttachFile(page.getId(), staging.stage(bytes, upload.getFileName(), upload.getContentType())));
            page.look();
            return page.getFiles().stream().filter(view -> view.id().equals(file)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
