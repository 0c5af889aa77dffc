package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.content.entity.RevisionFile;

/** The revisions of items; they are added and read, nothing else. */
@Dependent
public class Revisions {

    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    private EntityManager em;

    public void add(Revision revision) {
        em.persist(revision);
        revision.files().forEach(file -> em.persist(new RevisionFile(revision.id(), file)));
    }

    public Revision get(UUID id) {
        return em.find(Revision.class, id);
    }

    public Revision working(Article article) {
        return get(article.workingRevision());
    }

    public Optional<Revision> numbered(UUID article, int number) {
        return em.createQuery("select r from Revision r where r.article = :article and r.number = :number", Revision.class)
            .setParameter("article", article).setParameter("number", number).getResultStream().findFirst();
    }

    /** The revision that was public last, or null. */
    public Revision lastPublic(Article article) {
        int number = article.place().publishedNumber();
        return number == 0 ? null : numbered(article.id(), number).orElse(null);
    }

    /** Number for the next revision; gaps never occur, the item is locked. */
    public int nextNumber(UUID article) {
        Integer last = em.createQuery("select max(r.number) from Revision r where r.article = :article", Integer.class)
            .setParameter("article", article).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Newest first. */
    public List<Revision> of(UUID article) {
        return em.createQuery("select r from Revision r where r.article = :article order by r.number desc", Revision.class)
            .setParameter("article", article).getResultList();
    }

    /** Accounts that wrote what is not public yet: whoever is among them cannot decide about it. */
    public Set<UUID> authors(Article article) {
        return authorsBetween(article.id(), article.settledNumber(), Integer.MAX_VALUE);
    }

    /** The same for an item by its id. */
    public Set<UUID> authors(UUID article) {
        return authors(em.find(Article.class, article));
    }

    /** Accounts that saved a revision numbered above the first and up to the last. */
    public Set<UUID> authorsBetween(UUID article, int above, int upTo) {
        return em.createQuery("select distinct r.savedBy from Revision r where r.article = :article and r.number > :above and r.number <= :upTo "
            + "and r.savedBy is not null", UUID.class).setParameter("article", article).setParameter("above", above).setParameter("upTo", upTo)
            .getResultStream().collect(Collectors.toSet());
    }

    /** The revision that a publication made public. */
    public Optional<Revision> published(UUID publication) {
        return em.createQuery("select r from Revision r, Publication p where p.id = :publication and r.id = p.revision", Revision.class)
            .setParameter("publication", publication).getResultStream().findFirst();
    }

    /** What changed since readers saw it last, in the editors' words; null when nobody said. */
    public String changeNote(Article article) {
        List<String> notes = em.createQuery("select r.changeNote from Revision r where r.article = :article and r.number > :number "
            + "and r.changeNote is not null order by r.number", String.class).setParameter("article", article.id())
            .setParameter("number", article.settledNumber()).getResultList();
        String all = notes.stream().distinct().collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all.length() <= LONGEST_NOTE ? all : all.substring(0, LONGEST_NOTE - 1) + "…";
    }
}
