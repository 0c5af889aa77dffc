package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.TranslationWithdrawn;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptProgress;
import vn.gov.hanoi.cchc.media.api.FileMarked;
import vn.gov.hanoi.cchc.media.boundary.FileKeeping;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Texts;

/** Nobody but named people reads a sealed item from now on: not the editors, not the readers, not whoever had it open. */
@Dependent
public class SealedItems {

    @Inject
    private Articles articles;
    @Inject
    private FileKeeping keeping;
    @Inject
    private ReceiptProgress receipts;
    @Inject
    private Event<Object> events;
    @Inject
    private Notices notices;
    @Inject
    private CallerContext context;

    /** A secrecy mark in a file takes the item away in whatever state it is; with a receipt, the receipt's seal does. */
    void on(@Observes FileMarked marked) {
        for (UUID item : articles.keeping(marked.files())) {
            if (articles.find(item).isEmpty()) {
                // went with its original
                continue;
            }
            Article article = articles.get(item);
            if (article.origin() != null && article.origin().receipt() != null) {
                receipts.marked(article.origin().receipt(), marked.extension());
            } else {
                seal(article, marked.files(), marked.at());
            }
        }
    }

    /** @param apart files that are sealed already */
    void seal(Article article, Collection<UUID> apart, Instant at) {
        article.seal(context.caller(), at);
        articles.dropDrafts(article.id());
        notices.retract(article.id().toString());
        articles.files(article.id()).stream().filter(file -> !apart.contains(file)).forEach(keeping::seal);
        events.fire(new ItemSealed(article.id(), article.place().number(), article.place().permanentId(), at));
        if (article.origin().original() != null) {
            events.fire(new TranslationWithdrawn(article.id(), articles.number(article), at));
        } else if (article.place().everPublic()) {
            events.fire(new ItemWithdrawn(article.id(), article.place().number(), Texts.get("content.sealed.reader"), null, at));
        }
    }
}
