package vn.gov.hanoi.cchc.web.content;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** Opens an article: its title is enough, the rest is written in the workspace. Official documents come in by a receipt. */
@Named
@ViewScoped
public class ArticleNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditorialDesk editorial;

    /** One id per opened form, so that a double click opens one item. */
    private final UUID id = UUID.randomUUID();
    private String title;
    private String section;

    public void open() throws IOException {
        editorial.open(new OpenArticle(id, new ItemDraft(ItemKind.ARTICLE, "news", title, null, null,
            section == null ? null : UUID.fromString(section), List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, false)));
        FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.ARTICLE.address(id) + "?da=article-opened");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
