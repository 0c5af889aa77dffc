package vn.gov.hanoi.cchc.site.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import vn.gov.hanoi.cchc.site.api.StandingFound;
import vn.gov.hanoi.cchc.site.control.KeptLists;
import vn.gov.hanoi.cchc.site.entity.PublishedStanding;

/** Finds standing pages. They are so few that their words are in memory, as readers see them; no index knows them. */
@ApplicationScoped
public class StandingSearch {

    private static final int MOST = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private KeptLists lists;

    private final Words words = new Words();

    private record Worthy(StandingWords page, int worth) {
    }

    /** At most three, the best first: by title, by headings, by text. */
    public List<StandingFound> of(Question question, boolean english) {
        List<StandingWords> pages = lists.about(english ? "standing pages in English" : "standing pages", () -> read(english));
        return best(pages, question, words);
    }

    static List<StandingFound> best(List<StandingWords> pages, Question question, Words words) {
        List<StandingWords> best = pages.stream().map(page -> new Worthy(page, page.worth(question))).filter(page -> page.worth > 0)
            .sorted(Comparator.comparingInt(Worthy::worth).reversed()).limit(MOST).map(Worthy::page).toList();
        if (best.isEmpty()) {
            return List.of();
        }
        Excerpts excerpts = new Excerpts(words, question, false);
        return best.stream().map(page -> page.found(excerpts)).toList();
    }

    private List<StandingWords> read(boolean english) {
        return em.createQuery("select s from PublishedStanding s", PublishedStanding.class).getResultList().stream()
            .sorted(Comparator.comparing(PublishedStanding::page)).map(page -> new StandingWords(page.page(), page.text(), words, english)).toList();
    }
}
