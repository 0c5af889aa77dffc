package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.indicator.entity.PublishedEdition;
import vn.gov.hanoi.cchc.indicator.entity.Standing;

/** What readers may read of the indices. */
@Dependent
public class Publications {

    @PersistenceContext
    private EntityManager em;

    public void add(PublishedEdition publication) {
        em.persist(publication);
        em.flush();
        publication.sheet().units().stream().map(UnitLine::agency).filter(Objects::nonNull).distinct()
            .forEach(agency -> em.persist(new Standing(publication, agency)));
    }

    public Optional<PublishedEdition> find(UUID edition) {
        return Optional.ofNullable(em.find(PublishedEdition.class, edition));
    }

    /** In force, to be changed; two people who publish the same index and year wait for each other. */
    public Optional<PublishedEdition> toReplace(IndexKind kind, int year) {
        return em.createQuery("select p from PublishedEdition p where p.current = true and p.kind = :kind and p.year = :year", PublishedEdition.class)
            .setParameter("kind", kind).setParameter("year", year).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public Optional<PublishedEdition> current(IndexKind kind, int year) {
        return em.createQuery("select p from PublishedEdition p where p.current = true and p.kind = :kind and p.year = :year", PublishedEdition.class)
            .setParameter("kind", kind).setParameter("year", year).getResultStream().findFirst();
    }

    /** Every edition that readers may read of an index and year, newest first. */
    public List<PublishedEdition> readable(IndexKind kind, int year) {
        return em.createQuery("select p from PublishedEdition p where p.kind = :kind and p.year = :year and p.withdrawnAt is null order by p.number desc",
            PublishedEdition.class).setParameter("kind", kind).setParameter("year", year).getResultList();
    }

    /** Every edition of an index and year that was taken away, newest first. */
    public List<PublishedEdition> withdrawn(IndexKind kind, int year) {
        return em.createQuery("select p from PublishedEdition p where p.kind = :kind and p.year = :year and p.withdrawnAt is not null"
            + " order by p.number desc", PublishedEdition.class).setParameter("kind", kind).setParameter("year", year).getResultList();
    }

    /** In force, newest year first. */
    public List<PublishedEdition> current() {
        return em.createQuery("select p from PublishedEdition p where p.current = true order by p.year desc, p.kind", PublishedEdition.class).getResultList();
    }

    /** Years of an index in force, newest first. */
    public List<Integer> years(IndexKind kind) {
        return em.createQuery("select p.year from PublishedEdition p where p.current = true and p.kind = :kind order by p.year desc", Integer.class)
            .setParameter("kind", kind).getResultList();
    }

    /** In force, of one family and group of units, newest first. */
    public Optional<PublishedEdition> newest(Collection<IndexKind> kinds) {
        return em.createQuery("select p from PublishedEdition p where p.current = true and p.kind in :kinds and p.mean is not null order by p.year desc",
            PublishedEdition.class).setParameter("kinds", kinds).setMaxResults(1).getResultStream().findFirst();
    }

    /** Tables in force in which an agency stands, newest year first. */
    public List<PublishedEdition> of(String agency) {
        return em.createQuery("select p from PublishedEdition p, Standing s where s.edition = p.edition and s.agency = :agency and p.current = true"
            + " order by p.year desc, p.kind", PublishedEdition.class).setParameter("agency", agency).getResultList();
    }

    /** Agencies that stand in a table in force, by code. */
    public List<String> agencies() {
        return em.createQuery("select distinct s.agency from PublishedEdition p, Standing s where s.edition = p.edition and p.current = true order by s.agency",
            String.class).getResultList();
    }
}
