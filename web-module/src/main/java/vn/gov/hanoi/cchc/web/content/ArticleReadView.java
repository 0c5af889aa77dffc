package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.PublicationView;
import vn.gov.hanoi.cchc.content.boundary.EditorBody;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** Reading an item in the workspace: its newest text, and when its revisions became public. */
@Named
@RequestScoped
public class ArticleReadView {

    @Inject
    private ArticlePageView page;
    @Inject
    private ManuscriptQueries items;

    private Map<Integer, PublicationView> publications;

    /** The newest text with addresses the office can open. */
    public String getBody() {
        return EditorBody.shown(page.getItem().working().content().bodyHtml(), OfficeRoute.FILE::address);
    }

    /** When each revision became public, by its number. */
    public Map<Integer, PublicationView> getPublications() {
        if (publications == null) {
            publications = items.publications(page.getId()).stream()
                .collect(Collectors.toMap(PublicationView::revision, Function.identity(), (newer, older) -> newer));
        }
        return publications;
    }

    /** From approval to public, in seconds (Article 6.4.a): "0,31 giây". */
    public String delay(PublicationView publication) {
        return String.format(Locale.forLanguageTag("vi-VN"), "%.2f giây", publication.delay() / 1000.0);
    }
}
