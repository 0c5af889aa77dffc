package vn.gov.hanoi.cchc.site.control.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A question as clauses of the index. What decides whether something is found is asked of few fields, so that a million items are passed
 * over quickly; those that decide how far up it stands are read only for what is found.
 */
final class Clauses {

    /** More than everything else together. */
    private static final float FIRST = 10_000;
    /** All words in the heading: more than everything but {@link #FIRST}. */
    private static final float HEADED = 4_000;
    private static final float SYMBOL = 20;

    private final Question question;
    private final Wanted wanted;
    private final Words words;
    private final Instant now;
    private final int needed;

    /** @param needed so many of the words an item must have */
    Clauses(Question question, Wanted wanted, Words words, Instant now, int needed) {
        this.question = question;
        this.wanted = wanted;
        this.words = words;
        this.now = now;
        this.needed = needed;
    }

    /** What is found, without an order. */
    BooleanPredicateClausesStep<?> found(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?> all = f.bool();
        all.filter(matching(f));
        narrow(f, all);
        return all;
    }

    /** What is found and published not before a moment, without an order. */
    PredicateFinalStep foundSince(SearchPredicateFactory f, Instant since) {
        return found(f).filter(f.range().field(Fields.PUBLISHED).atLeast(since));
    }

    /** What is found and has every word in its title, without an order. */
    PredicateFinalStep foundInTitle(SearchPredicateFactory f) {
        return found(f).filter(in(f, Fields.TITLE));
    }

    /** What is found and stands before all others when texts are not weighed: every word in the heading, with the marks it was typed with. */
    BooleanPredicateClausesStep<?> foundFirst(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?> all = f.bool();
        all.filter(in(f, Fields.HEAD));
        asTyped(f, false).ifPresent(all::filter);
        narrow(f, all);
        return all;
    }

    /** The same, the best first. */
    PredicateFinalStep weighedFirst(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?> all = foundFirst(f);
        lift(f, all, false);
        return all;
    }

    /**
     * What is found, the best first.
     *
     * @param texts whether texts are weighed too, or title, summary and what else stands in the heading decide
     */
    BooleanPredicateClausesStep<?> weighed(SearchPredicateFactory f, boolean texts) {
        BooleanPredicateClausesStep<?> all = texts ? f.bool().must(matching(f)) : f.bool().filter(matching(f));
        asTyped(f, texts).ifPresent(typed -> all.should(typed.constantScore().boost(FIRST)));
        if (!texts) {
            all.should(in(f, Fields.HEAD).constantScore().boost(HEADED));
        }
        lift(f, all, texts);
        narrow(f, all);
        return all;
    }

    /** The same, but only what was published not before a moment or, when titles count, has every word in its title. */
    PredicateFinalStep weighedSince(SearchPredicateFactory f, boolean texts, Instant since, boolean titles) {
        PredicateFinalStep recent = f.range().field(Fields.PUBLISHED).atLeast(since);
        return weighed(f, texts).filter(titles ? f.bool().should(recent).should(in(f, Fields.TITLE)) : recent);
    }

    private PredicateFinalStep matching(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?> all = f.bool();
        List<PredicateFinalStep> groups = question.different().stream().map(word -> either(f, word, this::anywhere, this::anywhere)).toList();
        if (needed == groups.size()) {
            groups.forEach(all::must);
        } else {
            BooleanPredicateClausesStep<?> most = f.bool().minimumShouldMatchNumber(needed);
            groups.forEach(most::should);
            all.must(most);
        }
        question.phrases().forEach(phrase -> all.must(anywhere(f, String.join(" ", phrase))));
        return all;
    }

    /** The word, or one of the longer forms that mean the same. */
    private static PredicateFinalStep either(SearchPredicateFactory f, Question.Word word, BiFunction<SearchPredicateFactory, Question.Word, PredicateFinalStep> one,
                                             BiFunction<SearchPredicateFactory, String, PredicateFinalStep> form) {
        if (word.same().isEmpty()) {
            return one.apply(f, word);
        }
        BooleanPredicateClausesStep<?> either = f.bool().should(one.apply(f, word));
        word.same().forEach(same -> either.should(form.apply(f, same)));
        return either;
    }

    private PredicateFinalStep anywhere(SearchPredicateFactory f, Question.Word word) {
        var fields = f.match().field(Fields.BODY);
        if (word.symbol() && words.takes(Step.SYMBOLS)) {
            fields = fields.field(Fields.SYMBOL).boost(SYMBOL);
        }
        return (wanted.english() ? fields.field(Fields.ENGLISH_TITLE).boost(4).field(Fields.ENGLISH_BODY) : fields).matching(word.folded());
    }

    private PredicateFinalStep anywhere(SearchPredicateFactory f, String phrase) {
        var fields = f.phrase().field(Fields.BODY);
        return (wanted.english() ? fields.field(Fields.ENGLISH_TITLE).boost(4).field(Fields.ENGLISH_BODY) : fields).matching(phrase);
    }

    private PredicateFinalStep inHeading(SearchPredicateFactory f, Question.Word word) {
        return f.match().field(Fields.HEAD).boost(3).matching(word.folded());
    }

    private PredicateFinalStep inHeading(SearchPredicateFactory f, String phrase) {
        return f.phrase().field(Fields.HEAD).boost(3).matching(phrase);
    }

    /** Every word in one field; a symbol may stand in its own. */
    private BooleanPredicateClausesStep<?> in(SearchPredicateFactory f, String field) {
        BooleanPredicateClausesStep<?> all = f.bool();
        question.different().forEach(word -> all.filter(either(f, word, (g, one) -> one.symbol() ? g.match().fields(field, Fields.SYMBOL).matching(one.folded())
            : g.match().field(field).matching(one.folded()), (g, form) -> g.phrase().field(field).matching(form))));
        question.phrases().forEach(phrase -> all.filter(f.phrase().field(field).matching(String.join(" ", phrase))));
        return all;
    }

    /** Words in the heading and the symbol, neighbouring words, and what is new. */
    private void lift(SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, boolean texts) {
        if (!texts && words.takes(Step.SYMBOLS)) {
            question.different().stream().filter(Question.Word::symbol)
                .forEach(word -> all.should(f.match().field(Fields.SYMBOL).boost(SYMBOL).matching(word.folded())));
        }
        question.different().forEach(word -> all.should(either(f, word, this::inHeading, this::inHeading)));
        question.phrases().forEach(phrase -> all.should(inHeading(f, String.join(" ", phrase))));
        List<String> pairs = words.takes(Step.PAIRS) ? Words.pairs(question.folded()) : List.of();
        if (!pairs.isEmpty()) {
            all.should(f.match().field(Fields.PAIRS).boost(14).matching(String.join(" ", pairs)));
        }
        all.should(f.range().field(Fields.PUBLISHED).atLeast(now.minus(Duration.ofDays(30))).constantScore().boost(.3f));
        all.should(f.range().field(Fields.PUBLISHED).atLeast(now.minus(Duration.ofDays(365))).constantScore().boost(.3f));
    }

    /**
     * Every word with the marks it was typed with, or a form that means the same; where words may be missing, they may here. Where headings
     * decide, none has another word in its place, which only looks alike without marks: "thuê" where "thuế" was typed. Empty when nothing
     * was typed with marks.
     */
    private Optional<BooleanPredicateClausesStep<?>> asTyped(SearchPredicateFactory f, boolean texts) {
        List<Question.Word> marked = question.words().stream().filter(word -> word.marked() != null && !word.symbol()).distinct().toList();
        if (marked.isEmpty() && question.quoted().isEmpty()) {
            return Optional.empty();
        }
        BooleanPredicateClausesStep<?> typed = f.bool();
        question.quoted().forEach(word -> typed.filter(f.match().field(Fields.WRITTEN).matching(word)));
        if (!marked.isEmpty()) {
            typed.minimumShouldMatchNumber(Math.max(1, marked.size() - question.different().size() + needed));
            marked.forEach(word -> typed.should(asTyped(f, word)));
        }
        if (!texts) {
            marked.forEach(word -> typed.mustNot(f.bool().filter(f.match().field(Fields.HEAD).matching(word.folded()))
                .mustNot(f.match().field(Fields.HEAD_MARKED).matching(word.marked()))));
        }
        return Optional.of(typed);
    }

    private PredicateFinalStep asTyped(SearchPredicateFactory f, Question.Word word) {
        return either(f, word, (g, one) -> g.match().field(Fields.WRITTEN).matching(one.marked()), this::anywhere);
    }

    private void narrow(SearchPredicateFactory f, BooleanPredicateClausesStep<?> all) {
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
