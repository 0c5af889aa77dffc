package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptProgress;

/**
 * Tells the receipt how its item goes on. Items without a receipt report nothing; an item that is public reports no drafts, because for
 * its supplier it is public.
 */
@Dependent
public class SupplierReports {

    @Inject
    private ReceiptProgress progress;

    public void editing(Article article, String words) {
        if (isOnItsWay(article)) {
            progress.editing(article.origin().receipt(), words);
        }
    }

    public void awaitingApproval(Article article) {
        if (isOnItsWay(article)) {
            progress.awaitingApproval(article.origin().receipt());
        }
    }

    public void published(Article article) {
        if (article.origin().receipt() != null) {
            progress.published(article.origin().receipt(), article.place().address(article.kind()));
        }
    }

    public void withdrawn(Article article, String reason) {
        if (article.origin().receipt() != null) {
            progress.withdrawn(article.origin().receipt(), reason);
        }
    }

    public void backToTriage(Article article, String reason) {
        progress.backToTriage(article.origin().receipt(), reason);
    }

    private static boolean isOnItsWay(Article article) {
        return article.origin().receipt() != null && !article.place().everPublic();
    }
}
