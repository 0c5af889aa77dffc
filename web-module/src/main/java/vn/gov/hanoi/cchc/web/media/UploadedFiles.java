package vn.gov.hanoi.cchc.web.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;

/**
 * The files of one form, from upload until the form is sent. A view bean injects it ({@code @Inject private UploadedFiles files} with a
 * getter) and the page shows it with {@code <o:upload uploads="#{…View.files}"/>}. The bytes wait a day in the staging folder; nothing is
 * in the database before a desk keeps {@link UploadedFile#staged}.
 */
@Dependent
public class UploadedFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<UploadedFile> rows = new ArrayList<>();
    private int lastKey;

    @Inject
    private FileStaging staging;

    /** Takes one file of the widget; refusals of the staging reach the page as messages. */
    public void take(FileUploadEvent event) {
        try (InputStream bytes = event.getFile().getInputStream()) {
            rows.add(new UploadedFile(++lastKey, staging.stage(bytes, event.getFile().getFileName(), event.getFile().getContentType()),
                rows.isEmpty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file out of the form; a form with files keeps a main one. */
    public void remove(int key) {
        rows.removeIf(row -> row.getKey() == key);
        if (!rows.isEmpty() && rows.stream().noneMatch(UploadedFile::isMain)) {
            rows.get(0).setMain(true);
        }
    }

    /** Makes one file the main one: the document itself, the picture on top. */
    public void choose(int key) {
        rows.forEach(row -> row.setMain(row.getKey() == key));
    }

    /** After the form was sent. */
    public void clear() {
        rows.clear();
    }

    /** The files as they stand, for keeping unsent typing. */
    public List<TypedFile> typed() {
        return rows.stream().map(row -> new TypedFile(row.staged(), row.getAlt(), row.getCredit(), row.isMain())).toList();
    }

    /**
     * Shows files again that were uploaded and not sent.
     *
     * @return names of those whose bytes are not waiting any more
     */
    public List<String> restore(List<TypedFile> typed) {
        rows.clear();
        List<String> gone = new ArrayList<>();
        for (TypedFile file : typed) {
            if (!Files.exists(file.staged().path())) {
                gone.add(file.staged().name());
                continue;
            }
            UploadedFile row = new UploadedFile(++lastKey, file.staged(), file.main());
            row.setAlt(file.alt());
            row.setCredit(file.credit());
            rows.add(row);
        }
        return gone;
    }

    /** In the order of arrival. */
    public List<UploadedFile> getRows() {
        return rows;
    }

    public boolean isFilled() {
        return !rows.isEmpty();
    }
}
