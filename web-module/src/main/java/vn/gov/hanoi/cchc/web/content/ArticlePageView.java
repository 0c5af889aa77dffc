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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.PublicationView;
import vn.gov.hanoi.cchc.content.boundary.EditorBody;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.OfficeFilter;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** The item the workspace shows, as it was when the person opened it: acts are about the version and the content that were read. */
@Named
@ViewScoped
public class ArticlePageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ManuscriptQueries items;

    private UUID id;
    private long version;
    private int revision;
    private String hash;
    private transient ArticleView item;
    private transient ApprovalChecks checks;

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String text = (String) external.getRequestMap().get(OfficeFilter.ID);
        item = text == null || !text.matches("[0-9a-f-]{36}") ? null : items.item(UUID.fromString(text)).orElse(null);
        if (item == null) {
            notFound();
            return;
        }
        id = item.id();
        read();
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
        item = null;
        checks = null;
        version = getItem().version();
        revision = getItem().working().number();
        hash = getItem().working().contentHash();
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
        if (item == null && id != null) {
            item = items.item(id).orElse(null);
        }
        return item;
    }

    public ApprovalChecks getChecks() {
        if (checks == null) {
            checks = items.checks(id).orElse(null);
        }
        return checks;
    }

    /** Somebody saved or decided since this page was opened. */
    public boolean isStale() {
        return getItem().version() != version;
    }

    public boolean can(String step) {
        return getItem().steps().contains(ArticleStep.valueOf(step));
    }

    /** Why a decision is not for this person, in words; null when nothing stands in the way. */
    public String getHindrance() {
        return getChecks().lines().stream().filter(line -> line.outcome() == CheckOutcome.BLOCKS).findFirst().map(this::words).orElse(null);
    }

    public String words(CheckLine line) {
        return Texts.get("check." + line.code() + "." + line.outcome().name().toLowerCase(Locale.ROOT), line.arguments().toArray());
    }

    public List<FileView> getFiles() {
        return items.files(id);
    }

    /** When each revision became public, by its number. */
    public Map<Integer, PublicationView> getPublications() {
        return items.publications(id).stream().collect(Collectors.toMap(PublicationView::revision, Function.identity(), (newer, older) -> newer));
    }

    /** The newest text with addresses the office can open. */
    public String getBody() {
        return EditorBody.shown(getItem().working().content().bodyHtml(), OfficeRoute.FILE::address);
    }

    /** From approval to public, in seconds (Article 6.4.a): "0,31 giây". */
    public String delay(PublicationView publication) {
        return String.format(Locale.forLanguageTag("vi-VN"), "%.2f giây", publication.delay() / 1000.0);
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
