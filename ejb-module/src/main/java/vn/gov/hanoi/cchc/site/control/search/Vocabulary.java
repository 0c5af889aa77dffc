package vn.gov.hanoi.cchc.site.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of public titles, one to three syllables, counted in the transaction that publishes or withdraws: what nobody may read is
 * neither suggested nor guessed at.
 */
@ApplicationScoped
public class Vocabulary {

    private static final int LONGEST = 3;
    private static final int LONGEST_WORD = 24;
    private static final int AT_ONCE = 400;
    private static final int SYLLABLES = 20_000;
    private static final Duration LIFE = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    private final Words words = new Words();
    private volatile Map<String, Integer> syllables = Map.of();
    private volatile Instant until = Instant.MIN;

    /** What a title is made of: folded, with its form for people. In order, so that two transactions never wait for one another. */
    static Map<String, String> parts(Words words, String title) {
        Map<String, String> parts = new TreeMap<>();
        List<Token> tokens = words.tokens(Words.nfc(title)).stream().filter(token -> token.folded().length() <= LONGEST_WORD && !token.symbol()).toList();
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder folded = new StringBuilder();
            StringBuilder shown = new StringBuilder();
            for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
                folded.append(to == from ? "" : " ").append(tokens.get(to).folded());
                shown.append(to == from ? "" : " ").append(tokens.get(to).marked());
                parts.putIfAbsent(folded.toString(), shown.toString());
            }
        }
        return parts;
    }

    /** A title became public. */
    public void learn(String title) {
        Map<String, Integer> one = new TreeMap<>();
        Map<String, String> parts = parts(words, title);
        parts.keySet().forEach(part -> one.put(part, 1));
        add(one, parts);
    }

    /** A title is public no more. */
    public void forget(String title) {
        Collection<String> parts = parts(words, title).keySet();
        if (!parts.isEmpty()) {
            em.createNativeQuery("update site_word set items = items - 1 where words in (:parts)").setParameter("parts", parts).executeUpdate();
            em.createNativeQuery("delete from site_word where words in (:parts) and items < 1").setParameter("parts", parts).executeUpdate();
            until = Instant.MIN;
        }
    }

    /** @param shown form for people of each */
    void add(Map<String, Integer> counts, Map<String, String> shown) {
        List<Map.Entry<String, Integer>> all = List.copyOf(counts.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<String, Integer>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < some.size(); i++) {
                rows.append(i == 0 ? "" : ",").append("(?,?,?,?)");
            }
            Query insert = em.createNativeQuery("insert into site_word (words, shown, size, items) values " + rows
                + " on duplicate key update items = items + values(items)");
            int at = 1;
            for (Map.Entry<String, Integer> entry : some) {
                insert.setParameter(at++, entry.getKey()).setParameter(at++, shown.get(entry.getKey()))
                    .setParameter(at++, entry.getKey().split(" ").length).setParameter(at++, entry.getValue());
            }
            insert.executeUpdate();
        }
    }

    void clear() {
        em.createNativeQuery("delete from site_word").executeUpdate();
    }

    /** Groups of words that begin so, the most frequent first. */
    public List<String> beginning(String typed, int most) {
        List<String> folded = words.tokens(Words.nfc(typed)).stream().map(Token::folded).toList();
        if (folded.isEmpty() || folded.size() > LONGEST || String.join("", folded).length() < 2) {
            return List.of();
        }
        String prefix = String.join(" ", folded);
        List<?> rows = em.createNativeQuery("select shown from site_word where words >= :from and words < :to and size >= :size and items > 1 "
                + "order by size > 1 desc, items desc, words limit " + most)
            .setParameter("from", prefix).setParameter("to", prefix + '\uffff').setParameter("size", Math.min(LONGEST, Math.max(2, folded.size()))).getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    /** @return what was probably meant, in the form for people, or null */
    public String better(Question question) {
        if (!question.phrases().isEmpty()) {
            return null;
        }
        List<String> better = new Corrections(syllables(), this::known).better(question.folded());
        return better == null ? null : shown(better);
    }

    private Map<String, Integer> syllables() {
        if (until.isBefore(clock.instant())) {
            Map<String, Integer> read = new HashMap<>();
            rows("select words, items from site_word where size = 1 and items > 0 order by items desc limit " + SYLLABLES, null)
                .forEach(row -> read.put((String) row[0], ((Number) row[1]).intValue()));
            syllables = Map.copyOf(read);
            until = clock.instant().plus(LIFE);
        }
        return syllables;
    }

    private Map<String, Integer> known(Set<String> some) {
        Map<String, Integer> known = new HashMap<>();
        rows("select words, items from site_word where words in (:some) and items > 0", some)
            .forEach(row -> known.put((String) row[0], ((Number) row[1]).intValue()));
        return known;
    }

    /** With marks where titles have them: as pairs where they occur as pairs. */
    private String shown(List<String> better) {
        Set<String> forms = new java.util.HashSet<>(better);
        for (int i = 1; i < better.size(); i++) {
            forms.add(better.get(i - 1) + ' ' + better.get(i));
        }
        Map<String, String> shown = new HashMap<>();
        rows("select words, shown from site_word where words in (:some) and items > 0", forms).forEach(row -> shown.put((String) row[0], (String) row[1]));
        if (!shown.keySet().containsAll(better.stream().filter(word -> word.chars().noneMatch(Character::isDigit)).toList())) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < better.size(); i++) {
            String before = i == 0 ? null : shown.get(better.get(i - 1) + ' ' + better.get(i));
            String after = i + 1 == better.size() ? null : shown.get(better.get(i) + ' ' + better.get(i + 1));
            words.add(after != null ? after.split(" ")[0] : before != null ? before.split(" ")[1] : shown.getOrDefault(better.get(i), better.get(i)));
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Set<String> some) {
        if (some != null && some.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(sql);
        if (some != null) {
            query.setParameter("some", some);
        }
        return query.getResultList();
    }
}
