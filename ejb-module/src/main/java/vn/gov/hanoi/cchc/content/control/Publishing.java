package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.TranslationPublished;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Publication;
import vn.gov.hanoi.cchc.content.entity.PublicationManner;
import vn.gov.hanoi.cchc.content.entity.Revision;

/** The one way in which anything becomes public: numbers, the event that others write their copies by, and the record of the delay. */
@Dependent
public class Publishing {

    @Inject
    private Counters counters;
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
    @Inject
    private Clock clock;

    /**
     * How it came to be public.
     *
     * @param manner     by approval, by schedule, in emergency, by import
     * @param approver   account name
     * @param approvedAt when it was approved; for a schedule the instant it was due
     * @param at         when readers see it; an import keeps the date of the old system
     * @param slug       address part of the old system, or null
     */
    public record Terms(PublicationManner manner, String approver, Instant approvedAt, Instant at, String slug) {

        public static Terms now(PublicationManner manner, String approver, Instant at) {
            return new Terms(manner, approver, at, at, null);
        }
    }

    /** The article has made its step already. */
    public Publication publish(Article article, Revision revision, Terms terms) {
        boolean first = !article.place().everPublic();
        String note = first ? null : revisions.changeNote(article);
        boolean numbered = first && article.origin().original() == null;
        article.live(revision, revision.content(), numbered ? counters.next(terms.at()) : null, terms.at());
        if (terms.slug() != null) {
            article.place().keepSlug(terms.slug());
        }
        events.fire(article.origin().original() == null ? item(article, revision, note, terms)
            : new TranslationPublished(article.id(), articles.number(article), revision.number(), revision.content(), revision.hash(), terms.at()));
        reports.published(article);
        Instant done = terms.manner() == PublicationManner.IMPORTED ? terms.at() : clock.instant();
        Publication publication = new Publication(revision, note, terms.approver(), terms.manner(),
            terms.approvedAt().truncatedTo(ChronoUnit.MICROS), terms.at(), done);
        decisions.add(publication);
        return publication;
    }

    private static ItemPublished item(Article article, Revision revision, String note, Terms terms) {
        return new ItemPublished(article.id(), article.place().number(), article.place().permanentId(), article.place().slug(), revision.id(),
            revision.number(), revision.content(), revision.hash(), article.place().firstPublishedAt(), terms.at(), note, terms.approver());
    }
}
