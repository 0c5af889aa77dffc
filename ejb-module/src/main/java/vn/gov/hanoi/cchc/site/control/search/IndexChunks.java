package vn.gov.hanoi.cchc.site.control.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** Writes the index from the tables, some hundred items in a transaction, so that a million need no more memory than a hundred. */
@Stateless
@PermitAll
public class IndexChunks {

    static final int SIZE = 200;
    private static final int TITLES = 5_000;
    private static final int SWEPT = 1_000;
    /** Beyond so many different groups of words those that occurred once are dropped. */
    private static final int MOST_WORDS = 300_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Vocabulary vocabulary;

    /** Makes the index with its fields, or brings the fields up to date; what is in it stays. */
    public void prepare() {
        Search.session(em).schemaManager(PublishedItem.class).createOrUpdate();
    }

    /** Items the tables have, hidden ones too: those are taken out. */
    public long all() {
        return em.createQuery("select count(i) from PublishedItem i", Long.class).getSingleResult();
    }

    public boolean complete() {
        return visible() == indexed();
    }

    /** Public items. */
    public long visible() {
        return em.createQuery("select count(i) from PublishedItem i where i.visible = true", Long.class).getSingleResult();
    }

    /** Items in the index, as this version writes them. */
    public long indexed() {
        return Search.session(em).search(PublishedItem.class).where(f -> f.match().field(Fields.FORM).matching(EntryWriter.FORM))
            .failAfter(SearchMapping.PATIENCE, TimeUnit.SECONDS).fetchTotalHitCount();
    }

    /** Where the index is: {@code lucene} or {@code opensearch}. */
    public static String place() {
        return SearchMapping.place();
    }

    /** @return number of the last item written, or -1 when there are none after */
    public long write(long after, int most) {
        List<PublishedItem> items = em.createQuery("select i from PublishedItem i where i.number > :after order by i.number", PublishedItem.class)
            .setParameter("after", after).setMaxResults(most).getResultList();
        write(items);
        return items.isEmpty() ? -1 : items.get(items.size() - 1).number();
    }

    /** Items that another server changed. */
    public void follow(Collection<Long> numbers) {
        write(em.createQuery("select i from PublishedItem i where i.number in :numbers", PublishedItem.class).setParameter("numbers", numbers).getResultList());
        refresh();
    }

    /** The last changes before the server stopped, which may not have reached the index. */
    public void latest() {
        write(em.createQuery("select i from PublishedItem i order by i.updatedAt desc", PublishedItem.class).setMaxResults(SIZE).getResultList());
        write(em.createQuery("select i from PublishedItem i where i.number in (select w.number from WithdrawalMarker w) order by i.number desc",
            PublishedItem.class).setMaxResults(SIZE).getResultList());
        refresh();
    }

    private void write(List<PublishedItem> items) {
        SearchSession session = Search.session(em);
        session.indexingPlanSynchronizationStrategy(context -> {
            context.documentCommitStrategy(DocumentCommitStrategy.NONE);
            context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            context.indexingFutureHandler(CompletableFuture::join);
        });
        items.forEach(session.indexingPlan()::addOrUpdate);
        session.indexingPlan().execute();
        em.clear();
    }

    /** Takes out what the tables do not have at all, after a rebuild. */
    public void sweep() {
        SearchSession session = Search.session(em);
        refresh();
        try (SearchScroll<Long> scroll = session.search(PublishedItem.class).select(f -> f.id(Long.class)).where(f -> f.matchAll()).scroll(SWEPT)) {
            for (var page = scroll.next(); page.hasHits(); page = scroll.next()) {
                Set<Long> stale = new HashSet<>(page.hits());
                em.createQuery("select i.number from PublishedItem i where i.number in :numbers and i.visible = true", Long.class)
                    .setParameter("numbers", page.hits()).getResultList().forEach(stale::remove);
                stale.forEach(number -> session.indexingPlan().purge(PublishedItem.class, number, null));
            }
        }
    }

    public void refresh() {
        Search.session(em).workspace(PublishedItem.class).flush();
        Search.session(em).workspace(PublishedItem.class).refresh();
    }

    /** Counts the words of public titles anew; who publishes meanwhile waits for it, some seconds with a million titles. */
    public void words() {
        vocabulary.clear();
        Words words = new Words();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        long after = 0;
        for (List<Object[]> titles = titles(after); !titles.isEmpty(); titles = titles(after)) {
            for (Object[] title : titles) {
                Vocabulary.parts(words, (String) title[1]).forEach((part, form) -> {
                    counts.merge(part, 1, Integer::sum);
                    shown.putIfAbsent(part, form);
                });
            }
            if (counts.size() > MOST_WORDS) {
                counts.values().removeIf(count -> count == 1);
                shown.keySet().retainAll(counts.keySet());
            }
            after = (Long) titles.get(titles.size() - 1)[0];
        }
        vocabulary.add(counts, shown);
    }

    private List<Object[]> titles(long after) {
        return em.createQuery("select i.number, i.title from PublishedItem i where i.visible = true and i.number > :after order by i.number", Object[].class)
            .setParameter("after", after).setMaxResults(TITLES).getResultList();
    }
}
