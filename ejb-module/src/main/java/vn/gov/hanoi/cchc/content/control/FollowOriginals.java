package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

/** A translation goes when its original goes, in the same transaction; when the original was corrected, its editors are told. */
@Dependent
public class FollowOriginals {

    private static final Caller PORTAL = Caller.schedule("original");

    @Inject
    private Translations translations;
    @Inject
    private Articles articles;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private SealedItems seals;
    @Inject
    private Notices notices;

    void on(@Observes ItemPublished published) {
        translations.of(published.item()).stream().filter(translation -> translation.place().isLive())
            .filter(translation -> translations.about(translation) < published.revisionNumber()).forEach(translation -> notices.tell(
                new Notice(Audience.whoMay(Permission.CONTENT_EDIT), null, "content.translation", translation.id().toString(),
                    Texts.get("notice.content.translation.subject", published.content().title()),
                    Texts.get("notice.content.translation.body", published.content().title(), published.revisionNumber()),
                    "/quan-tri/bai/" + translation.id(), false)));
    }

    void on(@Observes ItemWithdrawn withdrawn) {
        String reason = Texts.get("content.translation.left");
        for (Article translation : translations.of(withdrawn.item())) {
            if (translation.place().isLive()) {
                translation.withdraw(reason, null, PORTAL, withdrawn.at());
                withdrawals.announce(translation, ArticleStep.WITHDRAW, reason, null, PORTAL, withdrawn.at());
            }
        }
    }

    /** Its words are those of the original. */
    void on(@Observes ItemSealed sealed) {
        translations.of(sealed.item()).forEach(translation -> seals.seal(translation, articles.files(sealed.item()), sealed.at()));
    }
}
