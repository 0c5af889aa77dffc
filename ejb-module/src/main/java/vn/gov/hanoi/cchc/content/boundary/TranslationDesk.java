package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenTranslation;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.control.TranslationDraft;
import vn.gov.hanoi.cchc.content.control.Translations;
import vn.gov.hanoi.cchc.content.control.Writing;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Starting English translations. From then on a translation is written, approved and withdrawn like every item. */
@Stateless
@Audited
public class TranslationDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Translations translations;
    @Inject
    private Writing writing;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * An item has one open translation; asking for a second opens the first. Refused with {@code article.translation.original} when readers
     * do not see the item, or when it is a translation itself.
     *
     * @return id of the translation
     */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public UUID open(@Valid OpenTranslation command) {
        Article original = articles.get(command.original());
        if (original.origin().original() != null || !original.place().isLive()) {
            throw new RuleViolated("article.translation.original");
        }
        Optional<Article> there = translations.open(original.id());
        if (there.isPresent()) {
            return there.get().id();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Revision live = revisions.get(original.place().liveRevision());
        Writing.Author translator = Writing.Author.of(context.caller());
        Article translation = Article.opened(command.item(), ItemKind.ARTICLE, context.caller(), now);
        translation.origin().translates(original.id());
        writing.first(translation, TranslationDraft.of(live.content(), live.number(), translator.name()), articles.files(original.id()), translator,
            context.caller(), now);
        return translation.id();
    }
}
