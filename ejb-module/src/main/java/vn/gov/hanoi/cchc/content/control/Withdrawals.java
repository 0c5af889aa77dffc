package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.TranslationWithdrawn;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.shared.Caller;

/** The one way in which anything leaves the site. */
@Dependent
public class Withdrawals {

    @Inject
    private Decisions decisions;
    @Inject
    private Revisions revisions;
    @Inject
    private SupplierReports reports;
    @Inject
    private Articles articles;
    @Inject
    private Event<Object> events;

    /** The article has made its step already; what readers saw is the revision that was public last. */
    public void announce(Article article, ArticleStep step, String reason, Long replacement, Caller by, Instant at) {
        decisions.add(new Decision(revisions.lastPublic(article), step, reason, null, by, at));
        events.fire(article.origin().original() == null ? new ItemWithdrawn(article.id(), article.place().number(), reason, replacement, at)
            : new TranslationWithdrawn(article.id(), articles.number(article), at));
        reports.withdrawn(article, reason);
    }
}
