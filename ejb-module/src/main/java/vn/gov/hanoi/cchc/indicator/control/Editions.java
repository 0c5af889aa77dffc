package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.EditionRow;
import vn.gov.hanoi.cchc.indicator.api.EditionStepRow;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;
import vn.gov.hanoi.cchc.indicator.entity.Edition;
import vn.gov.hanoi.cchc.indicator.entity.EditionDecision;
import vn.gov.hanoi.cchc.indicator.entity.RefusedCell;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The imports of index results, and what was done with them. */
@Dependent
public class Editions {

    private static final int LISTED = 500;

    @PersistenceContext
    private EntityManager em;

    public void add(Edition edition, List<LineProblem> refusals) {
        em.persist(edition);
        em.flush();
        refusals.forEach(problem -> em.persist(new RefusedCell(edition.id(), problem)));
    }

    public void add(EditionDecision decision) {
        em.persist(decision);
    }

    public Optional<Edition> find(UUID id) {
        return Optional.ofNullable(em.find(Edition.class, id));
    }

    /** @throws RuleViolated index.unknown, index.changed */
    public Edition get(UUID id, long version) {
        return find(id).orElseThrow(() -> new RuleViolated("index.unknown")).at(version);
    }

    /** The number the next import of this index and year gets, from 1. */
    public int nextNumber(IndexKind kind, int year) {
        Integer last = em.createQuery("select max(e.number) from Edition e where e.kind = :kind and e.year = :year", Integer.class)
            .setParameter("kind", kind).setParameter("year", year).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Newest first. */
    public List<EditionRow> newest() {
        return em.createQuery("select e from Edition e order by e.importedAt desc", Edition.class).setMaxResults(LISTED).getResultStream()
            .map(Edition::row).toList();
    }

    public List<LineProblem> refusals(UUID edition) {
        return em.createQuery("select r from RefusedCell r where r.edition = :edition order by r.line", RefusedCell.class)
            .setParameter("edition", edition).getResultStream().map(RefusedCell::problem).toList();
    }

    public List<EditionStepRow> steps(UUID edition) {
        return em.createQuery("select d from EditionDecision d where d.edition = :edition order by d.at", EditionDecision.class)
            .setParameter("edition", edition).getResultStream().map(EditionDecision::row).toList();
    }

    /** Areas or factors of an index in a year of measurement, in their order. */
    public List<AreaColumn> areas(IndexKind kind, int year) {
        List<?> rows = em.createNativeQuery("select code, name, name_en from indicator_area where family = ?1 and from_year <= ?2"
            + " and (to_year is null or to_year >= ?2) order by position").setParameter(1, kind.family().name()).setParameter(2, year).getResultList();
        return rows.stream().map(Object[].class::cast)
            .map(row -> new AreaColumn((String) row[0], (String) row[1], (String) row[2], null, null, null, null)).toList();
    }
}
