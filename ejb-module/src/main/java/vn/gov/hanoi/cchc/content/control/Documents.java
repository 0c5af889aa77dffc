package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.EffectSpan;
import vn.gov.hanoi.cchc.content.entity.OrdinalId;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Documents as they are public, by symbol and by number, with their status over time. */
@Dependent
public class Documents {

    /** A change that nobody was told of for longer is history. */
    private static final int LATE_DAYS = 60;
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    public Optional<DocumentEntry> find(UUID article) {
        return Optional.ofNullable(article == null ? null : em.find(DocumentEntry.class, article));
    }

    /** @throws RuleViolated effect.unknown when it is no document that readers can open */
    public DocumentEntry get(UUID article) {
        return find(article).filter(DocumentEntry::live).orElseThrow(() -> new RuleViolated("effect.unknown"));
    }

    public void add(DocumentEntry entry) {
        em.persist(entry);
    }

    public Map<UUID, DocumentEntry> byId(Collection<UUID> articles) {
        return articles.isEmpty() ? new HashMap<>() : em.createQuery("select d from DocumentEntry d where d.article in :articles", DocumentEntry.class)
            .setParameter("articles", articles).getResultStream().collect(Collectors.toMap(DocumentEntry::article, entry -> entry));
    }

    public List<DocumentEntry> numbered(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("select d from DocumentEntry d where d.number in :numbers and d.live = true",
            DocumentEntry.class).setParameter("numbers", numbers).getResultList();
    }

    /** Public documents with these symbols. */
    public List<DocumentEntry> ofSymbols(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : em.createQuery("select d from DocumentEntry d where d.key in :keys and d.live = true",
            DocumentEntry.class).setParameter("keys", keys).getResultList();
    }

    /** The only public document that a symbol, and perhaps a day of issue, can mean. */
    public Optional<DocumentEntry> meant(String key, LocalDate issuedOn) {
        List<DocumentEntry> found = ofSymbols(List.of(key)).stream().filter(entry -> entry.answers(key, issuedOn)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Public documents whose symbol begins like this, at most 20. */
    public List<DocumentEntry> beginningWith(String symbol) {
        String key = DocumentSymbol.key(symbol).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return em.createQuery("select d from DocumentEntry d where d.key like :key escape '!' and d.live = true order by d.key, d.number",
            DocumentEntry.class).setParameter("key", key + "%").setMaxResults(MOST).getResultList();
    }

    public List<EffectInterval> intervals(UUID article) {
        return spans(article).stream().filter(span -> !span.isEmpty()).map(EffectSpan::interval).toList();
    }

    /** Replaces what was computed before. */
    public void keep(UUID article, List<EffectInterval> intervals) {
        List<EffectSpan> spans = spans(article);
        for (int i = 0; i < intervals.size(); i++) {
            if (i < spans.size()) {
                spans.get(i).show(intervals.get(i));
            } else {
                em.persist(new EffectSpan(new OrdinalId(article, i), intervals.get(i)));
            }
        }
        spans.stream().skip(intervals.size()).forEach(EffectSpan::empty);
    }

    private List<EffectSpan> spans(UUID article) {
        return em.createQuery("select s from EffectSpan s where s.id.article = :article order by s.id.ordinal", EffectSpan.class)
            .setParameter("article", article).getResultList();
    }

    /** Documents whose status became another one by the day alone, and of which nobody was told. */
    public List<UUID> come(LocalDate today) {
        return em.createQuery("select distinct d.article from EffectSpan s, DocumentEntry d where d.article = s.id.article and d.live = true "
            + "and s.from > :late and s.from <= :today and s.from > d.toldOn and s.to <> s.from", UUID.class)
            .setParameter("late", today.minusDays(LATE_DAYS)).setParameter("today", today).setMaxResults(500).getResultList();
    }
}
