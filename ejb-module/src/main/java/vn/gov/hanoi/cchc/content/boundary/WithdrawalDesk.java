package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Withdrawals;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Taking public items from the site. Putting one back is an ordinary publication. */
@Stateless
@Audited
public class WithdrawalDesk {

    @Inject
    private Articles articles;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * Readers get the marker page with the reason from now on; a draft in work stays, and nothing publishes it by itself. Refused with
     * {@code article.withdraw.none}, {@code article.withdraw.self}, {@code article.withdraw.replacement} (no such public item).
     */
    @RolesAllowed(Permission.CONTENT_WITHDRAW)
    public void withdraw(@Valid WithdrawArticle command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Article article = articles.get(command.item(), command.version());
        String reason = VietnameseText.line(command.reason());
        if (command.replacement() != null && !articles.isLive(command.replacement())) {
            throw new RuleViolated("article.withdraw.replacement", String.valueOf(command.replacement()));
        }
        article.withdraw(reason, command.replacement(), context.caller(), now);
        withdrawals.announce(article, ArticleStep.WITHDRAW, reason, command.replacement(), context.caller(), now);
    }
}
