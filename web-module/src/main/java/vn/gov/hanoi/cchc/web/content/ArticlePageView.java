package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.web.office.OfficeFilter;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** The item the workspace shows, as it was when the person opened it: acts are about the version and the content that were read. */
@Named
@ViewScoped
public class ArticlePageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleReader reader;

    private UUID id;
    private long version;
    private int revision;
    private String hash;
    private Set<ArticleStep> steps = Set.of();

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String text = (String) external.getRequestMap().get(OfficeFilter.ID);
        id = text == null || !text.matches("[0-9a-f-]{36}") ? null : UUID.fromString(text);
        if (getItem() == null) {
            notFound();
        } else {
            read();
        }
    }

    private void notFound() {
        try {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From here on acts are about what stands there now. */
    void read() {
        reader.forget();
        version = getItem().version();
        revision = getItem().working().number();
        hash = getItem().working().contentHash();
        steps = Set.copyOf(getItem().steps());
    }

    /** What stands there may have changed in this request. */
    void look() {
        reader.forget();
    }

    /** @param key of the words that say what was achieved: {@code done.<key>} */
    void done(String key) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.ARTICLE.address(id) + "?da=" + key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands now; a colleague may have moved it on. */
    public ArticleView getItem() {
        return reader.item(id);
    }

    /** Somebody saved or decided since this page was opened. */
    public boolean isStale() {
        return getItem().version() != version;
    }

    /** What the person could do with what was read; the desks refuse it when it is no longer so. */
    public boolean can(String step) {
        return steps.contains(ArticleStep.valueOf(step));
    }

    public List<FileView> getFiles() {
        return reader.files(id);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Number of the revision that was read. */
    public int getRevision() {
        return revision;
    }

    public String getHash() {
        return hash;
    }
}
