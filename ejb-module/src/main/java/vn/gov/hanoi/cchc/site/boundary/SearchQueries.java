package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.api.SearchAnswer;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.api.StandingFound;
import vn.gov.hanoi.cchc.site.api.Suggestion;
import vn.gov.hanoi.cchc.site.control.ItemSelection;
import vn.gov.hanoi.cchc.site.control.ListedItem;
import vn.gov.hanoi.cchc.site.control.SectionCache;
import vn.gov.hanoi.cchc.site.control.search.AbbreviationBook;
import vn.gov.hanoi.cchc.site.control.search.Facets;
import vn.gov.hanoi.cchc.site.control.search.Found;
import vn.gov.hanoi.cchc.site.control.search.IndexState;
import vn.gov.hanoi.cchc.site.control.search.ItemIndex;
import vn.gov.hanoi.cchc.site.control.search.KeptText;
import vn.gov.hanoi.cchc.site.control.search.Question;
import vn.gov.hanoi.cchc.site.control.search.QuestionReader;
import vn.gov.hanoi.cchc.site.control.search.Reaches;
import vn.gov.hanoi.cchc.site.control.search.RowWriter;
import vn.gov.hanoi.cchc.site.control.search.StandingSearch;
import vn.gov.hanoi.cchc.site.control.search.SuggestionList;
import vn.gov.hanoi.cchc.site.control.search.Vocabulary;
import vn.gov.hanoi.cchc.site.control.search.Wanted;
import vn.gov.hanoi.cchc.site.control.search.WholeTexts;
import vn.gov.hanoi.cchc.site.control.search.Words;

/**
 * The search over everything public. The index finds, counts and keeps texts for excerpts; a row is shown only when the published tables
 * have it at this moment, so that what is withdrawn never stands there, whatever the index says.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchQueries {

    /** Beyond these nobody pages; links of the page end there. */
    public static final int DEEPEST = 1_000;
    /** So few rows let somebody be asked whether he meant something else. */
    private static final int FEW = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AbbreviationBook book;
    @Inject
    private Vocabulary vocabulary;
    @Inject
    private SectionCache cache;
    @Inject
    private Reaches reaches;
    @Inject
    private SuggestionList suggestions;
    @Inject
    private StandingSearch standing;
    @Inject
    private Clock clock;

    private final Words words = new Words();

    /**
     * @param offset rows to skip, at most {@link #DEEPEST}
     * @param most   rows at most
     * @throws SearchAway the index does not answer
     */
    @PermitAll
    public SearchAnswer search(SearchFilter filter, int offset, int most) {
        Question question = read(filter.words());
        if (question.empty()) {
            return SearchAnswer.NOTHING_ASKED;
        }
        Sections sections = cache.sections();
        List<StandingFound> pages = pages(question, filter, offset);
        Wanted wanted = wanted(filter, sections, offset, most);
        Found found = ask(question, wanted, true);
        boolean doubtful = !filter.english() && pages.isEmpty() && (found.total() < FEW || found.loose());
        String better = doubtful && !filter.narrowed() && offset == 0 ? vocabulary.better(question) : null;
        boolean instead = better != null && found.total() == 0;
        Question shown = instead ? read(better) : question;
        Found rows = instead ? ask(shown, wanted, true) : found;
        if (instead && rows.total() == 0) {
            return answer(question, filter, sections, found, pages, null, false, offset);
        }
        return answer(shown, filter, sections, rows, instead ? pages(shown, filter, offset) : pages, better, instead, offset);
    }

    /**
     * Public numbers of the first that are found with the words as they are asked for.
     *
     * @param most at most so many
     * @throws SearchAway the index does not answer
     */
    @PermitAll
    public List<Long> numbers(SearchFilter filter, int most) {
        Question question = read(filter.words());
        return question.empty() ? List.of() : ask(question, wanted(filter, cache.sections(), 0, most), false).numbers();
    }

    /** What somebody who typed this may go on with, at most eight. */
    @PermitAll
    public List<Suggestion> suggestions(String typed, boolean english) {
        return suggestions.of(typed, english);
    }

    private Question read(String typed) {
        return new QuestionReader(words).read(typed, book.abbreviations());
    }

    /** They belong to no filter. */
    private List<StandingFound> pages(Question question, SearchFilter filter, int offset) {
        return filter.narrowed() || offset > 0 ? List.of() : standing.of(question, filter.english());
    }

    private static Wanted wanted(SearchFilter filter, Sections sections, int offset, int most) {
        SectionNode section = filter.section() == null ? null : sections.bySlug().get(filter.section());
        return new Wanted(filter.kind() == null ? null : filter.kind().name(), section == null ? List.of() : below(section), filter.organ(),
            filter.year(), filter.from() == null ? null : filter.from().atStartOfDay(ClockProducer.HANOI).toInstant(),
            filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant(), filter.english(), filter.newest(), offset, most);
    }

    private Found ask(Question question, Wanted wanted, boolean facets) {
        return asked(index -> index.ask(question, wanted, facets));
    }

    private Map<Long, KeptText> kept(List<Long> numbers) {
        return asked(index -> index.kept(numbers));
    }

    private <T> T asked(Function<ItemIndex, T> question) {
        return IndexState.instance().ask(() -> question.apply(new ItemIndex(Search.session(em), words, clock.instant(), reaches.moments()))).orElseThrow(SearchAway::new);
    }

    private SearchAnswer answer(Question question, SearchFilter filter, Sections sections, Found found, List<StandingFound> pages, String better, boolean instead,
                                int offset) {
        List<SearchRow> rows = new RowWriter(words, question, found.loose(), sections, filter.english(), this::kept, new WholeTexts(em))
            .rows(found.numbers(), listed(found.numbers()));
        long end = offset + (long) found.numbers().size();
        boolean more = end < found.total() && end < DEEPEST;
        int total = (int) Math.min(Page.MANY, Math.max(rows.size(), found.total() - (found.numbers().size() - rows.size())));
        Facets facets = new Facets(sections, filter, found.groups(), !found.broad());
        return new SearchAnswer(new Page<>(rows, more ? String.valueOf(end) : null, total), facets.kinds(), facets.sections(),
            facets.organs(), facets.years(today().getYear()), better, instead,
            question.cut(), found.broad(), false, pages);
    }

    private Map<Long, ListedItem> listed(List<Long> numbers) {
        return numbers.isEmpty() ? Map.of() : ItemSelection.numbers(numbers).rows(em, today(), null, 0, numbers.size())
            .stream().collect(Collectors.toMap(ListedItem::number, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI));
    }

    private static List<String> below(SectionNode node) {
        return Stream.concat(Stream.of(node.id().toString()), node.children().stream().flatMap(child -> below(child).stream())).toList();
    }
}
