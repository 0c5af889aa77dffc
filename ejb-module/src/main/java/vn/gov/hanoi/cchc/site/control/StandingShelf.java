package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingPageChanged;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.StandingShown;
import vn.gov.hanoi.cchc.site.entity.PublishedStanding;

/** Standing pages as readers see them. */
@ApplicationScoped
public class StandingShelf {

    /** Characters that are shown of a description. */
    private static final int LEAD = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<PublicChanged> changed;

    public void onWritten(@Observes StandingPageChanged event) {
        em.find(PublishedStanding.class, event.page()).become(event);
        changed.fire(new PublicChanged(Set.of(PublicTags.standing(event.page()))));
    }

    public StandingShown page(StandingPage page, boolean english) {
        PublishedStanding found = em.find(PublishedStanding.class, page);
        return shown(page, found.text(), found.owner(), english);
    }

    /** @param english the wish of the reader; a page that nobody translated stays Vietnamese */
    public static StandingShown shown(StandingPage page, StandingText text, String owner, boolean english) {
        boolean translated = english && text.translated();
        String body = BodyMarkup.of(translated ? text.bodyEn() : text.body(), false, List.of(), Map.of(), Map.of()).html();
        return new StandingShown(page, translated, text.translated(), translated ? text.titleEn() : text.title(), body, lead(body), owner,
            Moment.day(text.reviewedOn()), text.reviewedOn().toString());
    }

    /** The first paragraph, cut behind a word. */
    private static String lead(String body) {
        Element first = Jsoup.parseBodyFragment(body).selectFirst("p");
        String words = first == null ? "" : first.text();
        return words.length() <= LEAD ? words : words.substring(0, words.lastIndexOf(' ', LEAD)) + "…";
    }
}
