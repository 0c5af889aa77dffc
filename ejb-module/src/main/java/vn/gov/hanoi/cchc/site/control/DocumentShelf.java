package vn.gov.hanoi.cchc.site.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.EffectChanged;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.ReferencesChanged;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.EffectLine;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** Writes what the library lists, the status of documents over time and what items say about documents, in the transaction of the decision. */
@ApplicationScoped
public class DocumentShelf {

    private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    /** Before whoever tells of effects and references, which are written beside the row. */
    private static final int FIRST = 1_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<PublicChanged> changed;

    public void onPublished(@Observes @Priority(FIRST) ItemPublished event) {
        DocumentFacts facts = event.content().document();
        if (facts == null) {
            return;
        }
        LocalDate issuedOn = facts.issuedOn() == null ? BEGINNING : facts.issuedOn();
        String sort = DocumentSymbol.sortable(facts.symbol());
        List<?> before = values(event.publicNumber());
        em.createNativeQuery("insert into site_document (public_number, visible, symbol_key, symbol_sort, document_type, organ, issued_on, "
                + "published_at, last_status, last_from, events) values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, 'UNKNOWN', ?6, '[]') "
                + "on duplicate key update visible = 1, symbol_key = ?2, symbol_sort = ?3, document_type = ?4, organ = ?5, issued_on = ?6")
            .setParameter(1, event.publicNumber()).setParameter(2, DocumentSymbol.key(facts.symbol())).setParameter(3, sort)
            .setParameter(4, Objects.requireNonNullElse(facts.typeName(), "")).setParameter(5, Objects.requireNonNullElse(facts.organName(), ""))
            .setParameter(6, issuedOn).setParameter(7, event.firstPublishedAt()).executeUpdate();
        offer("type", facts.typeName());
        offer("organ", facts.organName());
        recall(before);
        em.createNativeQuery("update site_document_field set live = 0 where public_number = ?1").setParameter(1, event.publicNumber()).executeUpdate();
        for (String field : event.content().parFields()) {
            em.createNativeQuery("insert into site_document_field (public_number, field, live, issued_on, published_at, symbol_sort) "
                    + "values (?1, ?2, 1, ?3, ?4, ?5) on duplicate key update live = 1, issued_on = ?3, symbol_sort = ?5")
                .setParameter(1, event.publicNumber()).setParameter(2, field).setParameter(3, issuedOn)
                .setParameter(4, event.firstPublishedAt()).setParameter(5, sort).executeUpdate();
        }
    }

    /** Pages that name it are written anew: they lose the way to it, and what was sealed is not named. */
    public void onWithdrawn(@Observes ItemWithdrawn event) {
        List<?> before = values(event.publicNumber());
        changed.fire(new PublicChanged(items(new HashSet<>(numbers("select public_number from site_relation where target = ?1 and live = 1 union "
            + "select public_number from site_citation where target = ?1 and live = 1", event.publicNumber())))));
        em.createNativeQuery("update site_document set visible = 0 where public_number = ?1").setParameter(1, event.publicNumber()).executeUpdate();
        recall(before);
        em.createNativeQuery("update site_document_field set live = 0 where public_number = ?1").setParameter(1, event.publicNumber()).executeUpdate();
    }

    /** Not even its symbol is told any more. */
    public void onSealed(@Observes ItemSealed event) {
        if (event.publicNumber() != null) {
            em.createNativeQuery("update site_document set visible = 0, symbol_key = '', symbol_sort = '', events = '[]' where public_number = ?1")
                .setParameter(1, event.publicNumber()).executeUpdate();
        }
    }

    private List<?> values(long number) {
        return em.createNativeQuery("select document_type, organ from site_document where public_number = ?1").setParameter(1, number).getResultList();
    }

    private void offer(String kind, String value) {
        em.createNativeQuery("insert into site_document_value (kind, value, live) values (?1, ?2, 1) on duplicate key update live = 1")
            .setParameter(1, kind).setParameter(2, Objects.requireNonNullElse(value, "")).executeUpdate();
    }

    /** Filters do not offer what no document has any more. */
    private void recall(List<?> before) {
        for (Object row : before) {
            em.createNativeQuery("update site_document_value set live = exists (select 1 from site_document where visible = 1 and document_type = ?1) "
                + "where kind = 'type' and value = ?1").setParameter(1, ((Object[]) row)[0]).executeUpdate();
            em.createNativeQuery("update site_document_value set live = exists (select 1 from site_document where visible = 1 and organ = ?1) "
                + "where kind = 'organ' and value = ?1").setParameter(1, ((Object[]) row)[1]).executeUpdate();
        }
    }

    public void onEffect(@Observes EffectChanged event) {
        List<EffectInterval> intervals = event.intervals();
        for (int i = 0; i < intervals.size(); i++) {
            EffectInterval interval = intervals.get(i);
            em.createNativeQuery("insert into site_effect (public_number, ordinal, status, from_day, to_day) values (?1, ?2, ?3, ?4, ?5) "
                    + "on duplicate key update status = ?3, from_day = ?4, to_day = ?5").setParameter(1, event.publicNumber())
                .setParameter(2, i).setParameter(3, interval.status().name()).setParameter(4, interval.from())
                .setParameter(5, interval.to() == null ? END : interval.to()).executeUpdate();
        }
        em.createNativeQuery("update site_effect set to_day = from_day where public_number = ?1 and ordinal >= ?2")
            .setParameter(1, event.publicNumber()).setParameter(2, intervals.size()).executeUpdate();
        EffectInterval last = intervals.get(intervals.size() - 1);
        em.createNativeQuery("update site_document set last_status = ?2, last_from = ?3, events = ?4 where public_number = ?1")
            .setParameter(1, event.publicNumber()).setParameter(2, last.status().name()).setParameter(3, last.from())
            .setParameter(4, CanonicalJson.write(event.events().stream().map(EffectLine::of).toList())).executeUpdate();
        Set<String> shows = items(event.citing());
        shows.addAll(Set.of(PublicTags.DOCUMENTS, PublicTags.item(event.publicNumber())));
        changed.fire(new PublicChanged(shows));
    }

    public void onReferences(@Observes ReferencesChanged event) {
        Set<Long> touched = new HashSet<>(event.cites());
        touched.addAll(numbers("select target from site_relation where live = 1 and target is not null and public_number = ?1", event.publicNumber()));
        List<ReferencesChanged.Relation> relations = event.relations();
        for (int i = 0; i < relations.size(); i++) {
            relate(event.publicNumber(), i, relations.get(i));
        }
        relations.stream().map(ReferencesChanged.Relation::target).filter(Objects::nonNull).forEach(touched::add);
        em.createNativeQuery("update site_relation set live = 0 where public_number = ?1 and ordinal >= ?2")
            .setParameter(1, event.publicNumber()).setParameter(2, relations.size()).executeUpdate();
        em.createNativeQuery("update site_citation set live = 0 where public_number = ?1").setParameter(1, event.publicNumber()).executeUpdate();
        if (!event.cites().isEmpty()) {
            String rows = event.cites().stream().map(target -> "(" + event.publicNumber() + "," + target + ",1)").collect(Collectors.joining(","));
            // numbers of our own, not input
            em.createNativeQuery("insert into site_citation (public_number, target, live) values " + rows + " on duplicate key update live = 1").executeUpdate();
        }
        touched.add(event.publicNumber());
        changed.fire(new PublicChanged(items(touched)));
    }

    private void relate(long number, int ordinal, ReferencesChanged.Relation relation) {
        em.createNativeQuery("insert into site_relation (public_number, ordinal, live, kind, target, symbol, title, parts) "
                + "values (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7) on duplicate key update live = 1, kind = ?3, target = ?4, symbol = ?5, title = ?6, parts = ?7")
            .setParameter(1, number).setParameter(2, ordinal).setParameter(3, relation.kind().name()).setParameter(4, relation.target())
            .setParameter(5, relation.symbol()).setParameter(6, relation.title()).setParameter(7, relation.parts()).executeUpdate();
    }

    private List<Long> numbers(String sql, long item) {
        return ((List<?>) em.createNativeQuery(sql).setParameter(1, item).getResultList()).stream()
            .map(number -> ((Number) number).longValue()).toList();
    }

    private static Set<String> items(Set<Long> numbers) {
        return numbers.stream().map(PublicTags::item).collect(Collectors.toCollection(HashSet::new));
    }
}
