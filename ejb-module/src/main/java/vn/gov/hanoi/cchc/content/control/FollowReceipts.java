package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.intake.api.RecallDeclined;
import vn.gov.hanoi.cchc.intake.api.RecallGranted;
import vn.gov.hanoi.cchc.intake.api.RecallRequested;
import vn.gov.hanoi.cchc.intake.api.ReceiptHeld;
import vn.gov.hanoi.cchc.intake.api.ReceiptRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptResumed;
import vn.gov.hanoi.cchc.intake.api.ReceiptReturned;
import vn.gov.hanoi.cchc.intake.api.ReceiptSealed;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** What the standing office decides about a receipt reaches its item in the same transaction. */
@Dependent
public class FollowReceipts {

    @Inject
    private Articles articles;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private SealedItems seals;
    @Inject
    private CallerContext context;

    void on(@Observes ReceiptRefused refused) {
        follow(refused.receipt(), ArticleStep.CLOSE, refused.at());
    }

    /** Back with its supplier it is nobody's work here; passed to editing again it is reopened. */
    void on(@Observes ReceiptReturned returned) {
        follow(returned.receipt(), ArticleStep.CLOSE, returned.at());
    }

    void on(@Observes ReceiptHeld held) {
        follow(held.receipt(), ArticleStep.HOLD, held.at());
    }

    void on(@Observes ReceiptResumed resumed) {
        follow(resumed.receipt(), ArticleStep.RESUME, resumed.at());
    }

    void on(@Observes RecallRequested requested) {
        articles.ofReceipt(requested.receipt()).ifPresent(article -> article.origin().recallOpen(true));
    }

    void on(@Observes RecallDeclined declined) {
        articles.ofReceipt(declined.receipt()).ifPresent(article -> article.origin().recallOpen(false));
    }

    void on(@Observes RecallGranted granted) {
        Optional<Article> there = articles.ofReceipt(granted.receipt());
        if (there.isPresent()) {
            Article article = there.get();
            boolean live = article.place().isLive();
            article.recall(granted.words(), caller(), granted.at());
            if (live) {
                withdrawals.announce(article, ArticleStep.RECALL, granted.words(), null, caller(), granted.at());
            }
        }
    }

    void on(@Observes ReceiptSealed event) {
        articles.ofReceipt(event.receipt()).ifPresent(article -> seals.seal(article, event.files(), event.at()));
    }

    private void follow(UUID receipt, ArticleStep step, Instant at) {
        articles.ofReceipt(receipt).filter(article -> step.from().contains(article.state()))
            .ifPresent(article -> article.follow(step, caller(), at));
    }

    private Caller caller() {
        return context.caller();
    }
}
