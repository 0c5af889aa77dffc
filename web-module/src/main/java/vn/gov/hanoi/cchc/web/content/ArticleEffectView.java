package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.CitationFlag;
import vn.gov.hanoi.cchc.content.api.DocumentStanding;
import vn.gov.hanoi.cchc.content.boundary.EffectQueries;

/** What the page of an item says about effects: its own, when it is a document, and those of the documents it cites. */
@Named
@RequestScoped
public class ArticleEffectView {

    @Inject
    private ArticlePageView page;
    @Inject
    private EffectQueries effects;
    private DocumentStanding standing;
    private List<CitationFlag> flags;

    /** Null for what is no public document. */
    public DocumentStanding getStanding() {
        if (standing == null && page.getItem() != null && page.getItem().publicNumber() != null) {
            standing = effects.standing(page.getId()).orElse(null);
        }
        return standing;
    }

    public List<CitationFlag> getFlags() {
        if (flags == null) {
            flags = page.getItem() == null || page.getItem().address() == null ? List.of() : effects.flags(page.getId());
        }
        return flags;
    }
}
