package vn.gov.hanoi.cchc.site.control.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
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
    private static final AggregationKey<Map<Long, Long>> GROUPS = AggregationKey.of("groups");
    private static final AggregationKey<Map<String, Long>> ORGANS = AggregationKey.of("organs");
    private static final int MOST_ORGANS = 8;
    private static final String[] HEADING = {Fields.HEAD, Fields.SYMBOL};
    private static final String[] ENGLISH_HEADING = {Fields.HEAD, Fields.SYMBOL, Fields.ENGLISH_TITLE};
    /** No more than items that are counted. */
    private static final int MOST_GROUPS = 10_000;
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
        boolean whole = facets && reaches.isEmpty();
        Counted counted = whole ? counted(clauses::found) : new Counted(Groups.NONE, count(Page.MANY, clauses::found));
        if (counted.total == 0) {
            return new Found(List.of(), 0, Groups.NONE, false, loose);
        }
        boolean many = counted.total > Page.MANY;
        Instant since = !many || reaches.isEmpty() || count(WEIGHED, clauses::found) <= WEIGHED ? null : reach(clauses);
        Function<SearchPredicateFactory, PredicateFinalStep> weighed = since == null ? weighed(clauses, wanted, many, loose) : recent(clauses, wanted, since);
        Groups groups = !facets || whole ? counted.groups : counted(since == null ? clauses::found : weighed).groups;
        return new Found(best(weighed, wanted), counted.total, groups, since != null, loose);
    }

    private Function<SearchPredicateFactory, PredicateFinalStep> weighed(Clauses clauses, Wanted wanted, boolean many, boolean loose) {
        boolean texts = !many || wanted.english();
        boolean first = !texts && !loose && !wanted.newest() && count(last(wanted), clauses::foundFirst) >= last(wanted);
        return f -> first ? clauses.weighedFirst(f) : clauses.weighed(f, texts);
    }

    private Function<SearchPredicateFactory, PredicateFinalStep> recent(Clauses clauses, Wanted wanted, Instant since) {
        boolean titles = !wanted.newest() && count(Page.MANY, clauses::foundInTitle) <= Page.MANY;
        return f -> clauses.weighedSince(f, wanted.english(), since, titles);
    }

    private static int last(Wanted wanted) {
        return wanted.offset() + wanted.most();
    }

    /** The last moment since which there is enough to fill all pages, or null. */
    private Instant reach(Clauses clauses) {
        return reaches.stream().filter(since -> count(Page.MANY, f -> clauses.foundSince(f, since)) > Page.MANY).findFirst().orElse(null);
    }

    /** Exact up to so many; stops at the first item too many. */
    private long count(int most, Function<SearchPredicateFactory, PredicateFinalStep> found) {
        return session.search(PublishedItem.class).select(f -> f.id()).where(found::apply).sort(f -> f.indexOrder()).totalHitCountThreshold(most).fetch(1)
            .total().hitCountLowerBound();
    }

    private record Counted(Groups groups, long total) {
    }

    /** Apart from what is weighed: who weighs may pass over what cannot come among the first, who counts may not. */
    private Counted counted(Function<SearchPredicateFactory, PredicateFinalStep> found) {
        var result = patient(session.search(PublishedItem.class).select(f -> f.id()).where(found::apply)
            .aggregation(GROUPS, f -> f.terms().field(Fields.GROUP, Long.class).maxTermCount(MOST_GROUPS))
            .aggregation(ORGANS, f -> f.terms().field(Fields.ORGAN, String.class).maxTermCount(MOST_ORGANS))).fetch(0);
        return new Counted(Groups.of(result.aggregation(GROUPS), result.aggregation(ORGANS)), result.total().hitCountLowerBound());
    }

    private List<Long> best(Function<SearchPredicateFactory, PredicateFinalStep> weighed, Wanted wanted) {
        return patient(session.search(PublishedItem.class).select(f -> f.id(Long.class)).where(weighed::apply).sort(f -> order(f, wanted))
            .totalHitCountThreshold(last(wanted))).fetchHits(wanted.offset(), wanted.most());
    }

    /**
     * What is kept of some items for excerpts.
     *
     * @param numbers public numbers
     */
    public Map<Long, KeptText> kept(Collection<Long> numbers) {
        return patient(session.search(PublishedItem.class)
            .select(f -> f.composite().from(f.id(Long.class), f.field(Fields.TEXT, String.class), f.field(Fields.FILE_TEXT, String.class),
                f.field(Fields.ENGLISH_TEXT, String.class)).asArray(row -> new KeptText((Long) row[0], (String) row[1], (String) row[2], (String) row[3])))
            .where(f -> f.id().matchingAny(numbers)).sort(f -> f.indexOrder())).fetchHits(numbers.size())
            .stream().collect(Collectors.toMap(KeptText::number, Function.identity()));
    }

    /** Nobody waits long for an index elsewhere. */
    private static <H> SearchQueryOptionsStep<?, H, ?, ?, ?> patient(SearchQueryOptionsStep<?, H, ?, ?, ?> query) {
        return SearchMapping.local() ? query : query.failAfter(SearchMapping.PATIENCE, TimeUnit.SECONDS);
    }

    private static SortFinalStep order(SearchSortFactory f, Wanted wanted) {
        return wanted.newest() ? f.field(Fields.PUBLISHED).desc() : f.composite(all -> {
            all.add(f.score());
            all.add(f.field(Fields.PUBLISHED).desc());
        });
    }
}
