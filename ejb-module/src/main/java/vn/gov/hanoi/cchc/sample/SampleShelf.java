package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.content.boundary.SectionTreeQueries;

/** Finds what the sample people work on, with their own rights. */
@ApplicationScoped
public class SampleShelf {

    @Inject
    private ArticleQueries articles;
    @Inject
    private ManuscriptQueries manuscripts;
    @Inject
    private SectionTreeQueries sections;

    UUID ofReceipt(UUID receipt) {
        return articles.byReceipt(receipt).orElseThrow();
    }

    ArticleView item(UUID item) {
        return manuscripts.item(item).orElseThrow();
    }

    UUID section(String slug) {
        return sections.all().stream().filter(section -> section.slug().equals(slug)).findFirst().orElseThrow().id();
    }
}
