package vn.gov.hanoi.cchc.site.control.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** Asks the index. Few clauses, nothing loaded from the database, nothing counted beyond a thousand. */
public final class ItemIndex {

    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> SECTIONS = AggregationKey.of("sections");
    private static final AggregationKey<Map<String, Long>> ORGANS = AggregationKey.of("organs");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");
    private static final int MOST_SECTIONS = 300;
    private static final int MOST_ORGANS = 8;
    private static final int MOST_YEARS = 8;
    /** When nothing has all words, one in so many may be missing. */
    private static final int FORGIVEN = 4;

    private final SearchSession session;
    private final Words words;
    private final Instant now;

    public ItemIndex(SearchSession session, Words words, Instant now) {
        this.session = session;
        this.words = words;
        this.now = now;
    }

    /**
     * All words first; when nothing has them all, most of them.
     *
     * @param facets also say how many there are of each kind, section, body and year
     */
    public Found ask(Question question, Wanted wanted, boolean facets) {
        int all = (int) question.words().stream().distinct().count();
        Found found = ask(question, wanted, facets, all, false);
        int most = all - all / FORGIVEN;
        return found.total() > 0 || most == all ? found : ask(question, wanted, facets, most, true);
    }

    private Found ask(Question question, Wanted wanted, boolean facets, int needed, boolean loose) {
        var query = session.search(PublishedItem.class)
            .select(f -> f.composite().from(f.id(Long.class), f.field(Fields.TEXT, String.class), f.field(Fields.FILE_TEXT, String.class),
                f.field(Fields.ENGLISH_TEXT, String.class)).asArray(ItemIndex::hit))
            .where(f -> predicate(f, question, wanted, needed))
            .sort(f -> wanted.newest() ? f.field(Fields.PUBLISHED).desc() : f.composite(all -> {
                all.add(f.score());
                all.add(f.field(Fields.PUBLISHED).desc());
            }))
            .totalHitCountThreshold(Page.MANY);
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
        return new Found(result.hits(), result.total().hitCountLowerBound(), facets ? result.aggregation(KINDS) : Map.of(),
            facets ? result.aggregation(SECTIONS) : Map.of(), facets ? result.aggregation(ORGANS) : Map.of(), facets ? result.aggregation(YEARS) : Map.of(), loose);
    }

    private static Found.Hit hit(Object[] row) {
        return new Found.Hit((Long) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }

    private PredicateFinalStep predicate(SearchPredicateFactory f, Question question, Wanted wanted, int needed) {
        BooleanPredicateClausesStep<?> all = f.bool();
        List<PredicateFinalStep> groups = new ArrayList<>();
        // a word that is typed twice counts once
        question.words().stream().distinct().forEach(word -> groups.add(word(f, word, wanted.english())));
        if (needed == groups.size()) {
            groups.forEach(all::must);
        } else {
            BooleanPredicateClausesStep<?> most = f.bool().minimumShouldMatchNumber(needed);
            groups.forEach(most::should);
            all.must(most);
        }
        question.phrases().forEach(phrase -> all.must(phrase(f, String.join(" ", phrase), wanted.english())));
        lift(f, all, question);
        narrow(f, all, wanted);
        return all;
    }

    private PredicateFinalStep word(SearchPredicateFactory f, Question.Word word, boolean english) {
        var anywhere = f.match().field(Fields.TITLE).boost(2).field(Fields.ABOUT).boost(3).field(Fields.BODY).field(Fields.FILES).boost(.4f);
        if (word.symbol() && words.takes(Step.SYMBOLS)) {
            anywhere = anywhere.field(Fields.SYMBOL).boost(20);
        }
        if (english) {
            anywhere = anywhere.field(Fields.ENGLISH_TITLE).boost(4).field(Fields.ENGLISH_BODY);
        }
        if (word.same().isEmpty()) {
            return anywhere.matching(word.folded());
        }
        BooleanPredicateClausesStep<?> either = f.bool().should(anywhere.matching(word.folded()));
        word.same().forEach(form -> either.should(phrase(f, form, english)));
        return either;
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String words, boolean english) {
        var anywhere = f.phrase().field(Fields.TITLE).boost(2).field(Fields.ABOUT).boost(3).field(Fields.BODY).field(Fields.FILES).boost(.4f);
        return (english ? anywhere.field(Fields.ENGLISH_TITLE).boost(4).field(Fields.ENGLISH_BODY) : anywhere).matching(words);
    }

    /** What does not decide whether something is found but how far up it stands. */
    private void lift(SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, Question question) {
        String marked = String.join(" ", question.words().stream().map(Question.Word::marked).filter(word -> word != null).toList());
        if (!marked.isEmpty()) {
            all.should(f.match().field(Fields.TITLE_MARKED).boost(4).field(Fields.MARKED).boost(1).matching(marked));
        }
        List<String> pairs = words.takes(Step.PAIRS) ? Words.pairs(question.folded()) : List.of();
        if (!pairs.isEmpty()) {
            all.should(f.match().field(Fields.PAIRS).boost(10).matching(String.join(" ", pairs)));
        }
        all.should(f.range().field(Fields.PUBLISHED).atLeast(now.minus(Duration.ofDays(30))).constantScore().boost(.3f));
        all.should(f.range().field(Fields.PUBLISHED).atLeast(now.minus(Duration.ofDays(365))).constantScore().boost(.3f));
    }

    private static void narrow(SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, Wanted wanted) {
        if (wanted.kind() != null) {
            all.filter(f.match().field(Fields.KIND).matching(wanted.kind()));
        }
        if (!wanted.sections().isEmpty()) {
            all.filter(f.terms().field(Fields.SECTION).matchingAny(wanted.sections()));
        }
        if (wanted.organ() != null) {
            all.filter(f.match().field(Fields.ORGAN).matching(wanted.organ()));
        }
        if (wanted.year() != 0) {
            all.filter(f.match().field(Fields.YEAR).matching(wanted.year()));
        }
        if (wanted.from() != null) {
            all.filter(f.range().field(Fields.PUBLISHED).atLeast(wanted.from()));
        }
        if (wanted.until() != null) {
            all.filter(f.range().field(Fields.PUBLISHED).lessThan(wanted.until()));
        }
    }
}
