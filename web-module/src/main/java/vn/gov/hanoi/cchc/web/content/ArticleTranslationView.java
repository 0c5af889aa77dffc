package vn.gov.hanoi.cchc.web.content;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.OpenTranslation;
import vn.gov.hanoi.cchc.content.api.TranslationView;
import vn.gov.hanoi.cchc.content.boundary.TranslationDesk;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.Desk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** An item beside its English translation, or a translation beside its original. */
@Named
@ViewScoped
public class ArticleTranslationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticlePageView page;
    @Inject
    private TranslationDesk translations;
    @Inject
    private Desk desk;

    /** One id per opened page, so that a double click opens one translation. */
    private final UUID fresh = UUID.randomUUID();

    public void open() throws IOException {
        UUID translation = translations.open(new OpenTranslation(fresh, page.getId()));
        FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.ARTICLE.address(translation) + "?da=translation-opened");
    }

    /** Whether a translation may be opened: readers see the item and it has none. */
    public boolean isPossible() {
        ArticleView item = page.getItem();
        return item.live() != null && item.live().content().translates() == null && item.translation() == null && desk.may(Permission.CONTENT_EDIT);
    }

    public TranslationView getOther() {
        return page.getItem().translation();
    }

    /** This is the translation. */
    public boolean isTranslation() {
        return page.getItem().working().content().translates() != null;
    }
}
