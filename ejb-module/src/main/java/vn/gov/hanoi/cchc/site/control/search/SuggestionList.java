package vn.gov.hanoi.cchc.site.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.Suggestion;
import vn.gov.hanoi.cchc.site.control.ItemAddress;
import vn.gov.hanoi.cchc.site.control.ItemSelection;

/** What somebody who begins to type may mean: documents by their number, groups of words of public titles, the newest public titles. */
@ApplicationScoped
public class SuggestionList {

    private static final int MOST = 8;
    private static final int SYMBOLS = 3;
    private static final int PHRASES = 5;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Vocabulary vocabulary;
    @Inject
    private Clock clock;

    private final Words words = new Words();

    /** @param english lead to English pages, and know the titles of translations as well */
    public List<Suggestion> of(String typed, boolean english) {
        String text = VietnameseText.line(typed);
        if (text == null || text.length() > LONGEST) {
            return List.of();
        }
        List<Suggestion> list = new ArrayList<>(symbols(text, english));
        Set<String> phrases = new LinkedHashSet<>(vocabulary.beginning(text, PHRASES));
        phrases.forEach(phrase -> list.add(new Suggestion(phrase, null)));
        if (list.size() < MOST && text.length() > 1) {
            list.addAll(titles(text, MOST - list.size(), english));
        }
        return list.stream().distinct().limit(MOST).toList();
    }

    private List<Suggestion> titles(String text, int most, boolean english) {
        List<String> typed = words.tokens(Words.nfc(text)).stream().map(Token::folded).limit(MOST_WORDS).toList();
        List<Long> numbers = typed.isEmpty() ? List.of()
            : IndexState.instance().ask(() -> new ItemIndex(Search.session(em), words, clock.instant(), List.of()).begun(typed, most, english)).orElse(List.of());
        return numbers.isEmpty() ? List.of() : ItemSelection.numbers(numbers).rows(em, LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI), null, 0, most)
            .stream().map(item -> new Suggestion(english && item.titleEn() != null ? item.titleEn() : item.title(),
                base(english) + ItemAddress.of(item.kind(), item.slug(), item.number()))).toList();
    }

    private List<Suggestion> symbols(String text, boolean english) {
        if (!Character.isDigit(text.charAt(0))) {
            return List.of();
        }
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        String folded = Letters.fold(text);
        List<?> rows = em.createNativeQuery("select symbol, slug, public_number from site_item where symbol >= :from and symbol < :to and visible = 1 "
            + "order by symbol limit 40").setParameter("from", text.substring(0, end)).setParameter("to", text.substring(0, end) + '\uffff').getResultList();
        return rows.stream().map(row -> (Object[]) row).filter(row -> Letters.fold((String) row[0]).startsWith(folded)).limit(SYMBOLS)
            .map(row -> new Suggestion((String) row[0], base(english) + ItemAddress.of(ItemKind.DOCUMENT, (String) row[1], ((Number) row[2]).longValue()))).toList();
    }

    private static String base(boolean english) {
        return english ? "/en" : "";
    }
}
