package vn.gov.hanoi.cchc.site.control.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/**
 * Asks the index. Nothing is loaded from the database and nothing counted beyond a thousand. A question that very many items answer is not
 * weighed for all of them: the newest thousands and those with all words in the title are, so that the answer of a large index takes hardly
 * longer than that of a small one.
 */
public final class ItemIndex {

    /** Of more items than these an answer is the newest and those with all words in the title. */
    static final int WEIGHED = 3_000;
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> SECTIONS = AggregationKey.of("sections");
    private static final AggregationKey<Map<String, Long>> ORGANS = AggregationKey.of("organs");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");
    private static final String[] HEADING = {Fields.TITLE, Fields.SYMBOL, Fields.ABOUT};
    private static final String[] ENGLISH_HEADING = {Fields.TITLE, Fields.SYMBOL, Fields.ABOUT, Fields.ENGLISH_TITLE};
    private static final int MOST_SECTIONS = 300;
    private static final int MOST_ORGANS = 8;
    static final int MOST_YEARS = 8;
    /** When nothing has all words, one in so many may be missing. */
    private static final int FORGIVEN = 4;

    private final SearchSession session;
    private final Words words;
    private final Instant now;
    private final List<Instant> reaches;

    /** @param reaches moments since which some thousands of items were published, the last first; see {@link Reaches} */
    public ItemIndex(SearchSession session, Words words, Instant now, List<Instant> reaches) {
        this.session = session;
        this.words = words;
        this.now = now;
        this.reaches = reaches;
    }

    /**
     * All words first; when nothing has them all, most of them.
     *
     * @param facets also say what there is of each kind, section, body and year
     */
    public Found ask(Question question, Wanted wanted, boolean facets) {
        int all = needed(question, false);
        Found found = ask(question, wanted, facets, all, false);
        int most = needed(question, true);
        return found.total() > 0 || most == all ? found : ask(question, wanted, facets, most, true);
    }

    /** So many of the words of a question an item has. @param loose nothing has them all */
    static int needed(Question question, boolean loose) {
        int all = question.different().size();
        return loose ? all - all / FORGIVEN : all;
    }

    /**
     * What is begun to be typed: items with these words in title, symbol or summary, the last word as a beginning, newest first.
     *
     * @param typed   folded words
     * @param english look into the titles of translations as well
     * @return public numbers, at most so many
     */
    List<Long> begun(List<String> typed, int most, boolean english) {
        String[] heading = english ? ENGLISH_HEADING : HEADING;
        int last = typed.size() - 1;
        return session.search(PublishedItem.class).select(f -> f.id(Long.class)).where(f -> {
            BooleanPredicateClausesStep<?> all = f.bool();
            typed.subList(0, last).forEach(word -> all.filter(f.match().fields(heading).matching(word)));
            return all.filter(f.prefix().fields(heading).matching(typed.get(last)));
        }).sort(f -> f.field(Fields.PUBLISHED).desc()).totalHitCountThreshold(most).fetchHits(most);
    }

    private Found ask(Question question, Wanted wanted, boolean facets, int needed, boolean loose) {
        Clauses clauses = new Clauses(question, wanted, words, now, needed);
        boolean many = moreThan(Page.MANY, clauses::found);
        boolean texts = !many || wanted.english();
        Instant since = !many || reaches.isEmpty() || !moreThan(WEIGHED, clauses::found) ? null : reach(clauses);
        if (since == null) {
            return fetch(f -> clauses.weighed(f, texts), wanted, facets, false, loose);
        }
        boolean titles = !wanted.newest() && !moreThan(Page.MANY, clauses::foundInTitle);
        return fetch(f -> clauses.weighedSince(f, texts, since, titles), wanted, facets, true, loose);
    }

    /** The last moment since which there is enough to fill all pages, or null. */
    private Instant reach(Clauses clauses) {
        return reaches.stream().filter(since -> moreThan(Page.MANY, f -> clauses.foundSince(f, since))).findFirst().orElse(null);
    }

    /** Stops at the first item too many. */
    private boolean moreThan(int most, Function<SearchPredicateFactory, PredicateFinalStep> found) {
        return session.search(PublishedItem.class).select(f -> f.id()).where(found::apply).sort(f -> f.indexOrder()).totalHitCountThreshold(most).fetch(1)
            .total().hitCountLowerBound() > most;
    }

    private Found fetch(Function<SearchPredicateFactory, PredicateFinalStep> weighed, Wanted wanted, boolean facets, boolean broad, boolean loose) {
        var query = session.search(PublishedItem.class)
            .select(f -> f.composite().from(f.id(Long.class), f.field(Fields.TEXT, String.class), f.field(Fields.FILE_TEXT, String.class),
                f.field(Fields.ENGLISH_TEXT, String.class)).asArray(ItemIndex::hit))
            .where(weighed::apply).sort(f -> order(f, wanted)).totalHitCountThreshold(Page.MANY);
        if (!SearchMapping.local()) {
            query = query.failAfter(SearchMapping.PATIENCE, TimeUnit.SECONDS);
        }
        if (facets) {
            query = query.aggregation(KINDS, f -> f.terms().field(Fields.KIND, String.class))
                .aggregation(SECTIONS, f -> f.terms().field(Fields.SECTION, String.class).maxTermCount(MOST_SECTIONS))
                .aggregation(ORGANS, f -> f.terms().field(Fields.ORGAN, String.class).maxTermCount(MOST_ORGANS))
                .aggregation(YEARS, f -> f.terms().field(Fields.YEAR, Integer.class).orderByTermDescending().maxTermCount(MOST_YEARS));
        }
        SearchResult<Found.Hit> result = query.fetch(wanted.offset(), wanted.most());
        long total = result.total().hitCountLowerBound();
        return facets ? new Found(result.hits(), total, result.aggregation(KINDS), result.aggregation(SECTIONS), result.aggregation(ORGANS),
            result.aggregation(YEARS), broad, loose) : new Found(result.hits(), total, Map.of(), Map.of(), Map.of(), Map.of(), broad, loose);
    }

    private static SortFinalStep order(SearchSortFactory f, Wanted wanted) {
        return wanted.newest() ? f.field(Fields.PUBLISHED).desc() : f.composite(all -> {
            all.add(f.score());
            all.add(f.field(Fields.PUBLISHED).desc());
        });
    }

    private static Found.Hit hit(Object[] row) {
        return new Found.Hit((Long) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
}
