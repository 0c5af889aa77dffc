package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.ItemPreview;
import vn.gov.hanoi.cchc.content.api.RevisionComparison;
import vn.gov.hanoi.cchc.content.api.RevisionRow;
import vn.gov.hanoi.cchc.content.api.RevisionView;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.api.TranslationView;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.content.entity.Draft;
import vn.gov.hanoi.cchc.content.entity.EmergencyPublication;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.content.entity.Section;
import vn.gov.hanoi.cchc.content.entity.SectionForest;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Puts together what a page about one item shows. */
@Dependent
public class ItemPages {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Decisions decisions;
    @Inject
    private Sections sections;
    @Inject
    private Translations translations;
    @Inject
    private Clock clock;

    public ArticleView view(Article article, Caller caller) {
        RevisionView working = revisions.working(article).view();
        RevisionView live = article.place().isLive() ? revisions.get(article.place().liveRevision()).view() : null;
        TranslationView counterpart = translations.counterpart(article);
        return new ArticleView(article.id(), article.version(), article.kind(), article.state(), article.place().number(),
            article.place().permanentId(), address(article, counterpart), article.origin().receipt(),
            article.origin().receiptNumber(), working, live, article.steps(caller),
            decisions.of(article.id()).stream().map(Decision::view).toList(), article.embargo().at(), article.embargo().reason(),
            article.place().withdrawnReason(), decisions.openEmergency(article.id()).map(EmergencyPublication::view).orElse(null),
            article.origin().newerSubmission(), article.origin().recallOpen(),
            articles.draft(caller.account(), article.id()).map(Draft::view).orElse(null), counterpart);
    }

    /** A public translation is read where its original stands. */
    private static String address(Article article, TranslationView counterpart) {
        if (article.origin().original() == null) {
            return article.place().address(article.kind());
        }
        return article.place().isLive() && counterpart != null && counterpart.address() != null ? "/en" + counterpart.address() : null;
    }

    /** In the shape of its publication now. */
    public ItemPreview preview(Article article, Revision revision) {
        Instant now = clock.instant();
        boolean everPublic = article.place().everPublic();
        return new ItemPreview(article.id(), article.place().number() == null ? 0 : article.place().number(), article.place().permanentId(),
            VietnameseText.slug(revision.title()), revision.number(), revision.content(), revision.hash(), path(revision.section()),
            everPublic ? article.place().firstPublishedAt() : now, now, everPublic ? revisions.changeNote(article) : null);
    }

    public RevisionComparison compare(Article article, Revision from, Revision to) {
        SectionForest forest = sections.forest();
        return new RevisionComparison(row(article, from), row(article, to),
            RevisionDiff.fields(from.content(), to.content(), section -> forest.get(section).name()),
            RevisionDiff.body(from.content(), to.content()));
    }

    public RevisionRow row(Article article, Revision revision) {
        RevisionView view = revision.view();
        return new RevisionRow(view.id(), view.number(), revision.title(), view.contentHash(), view.savedAt(), view.savedBy(), view.changeNote(),
            revision.id().equals(article.place().liveRevision()));
    }

    private List<SectionView> path(UUID section) {
        return sections.path(section).stream().map((Section at) -> at.view(List.of())).toList();
    }
}
