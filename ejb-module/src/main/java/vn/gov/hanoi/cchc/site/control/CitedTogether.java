package vn.gov.hanoi.cchc.site.control;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Items that have to do with the same documents. Each question walks the end of an index, however often a law is relied on. */
public final class CitedTogether {

    private static final int MOST_DOCUMENTS = 4;

    private final EntityManager em;
    private final long number;
    private final int most;
    private final Set<Long> cited = new LinkedHashSet<>();
    private final Set<Long> relying = new LinkedHashSet<>();

    /**
     * @param number public number of an item
     * @param most   newest of each kind
     */
    public CitedTogether(EntityManager em, long number, int most) {
        this.em = em;
        this.number = number;
        this.most = most;
        List<?> rows = em.createNativeQuery("(select 1, target from site_citation where public_number = :number and live = 1 order by target desc limit "
            + MOST_DOCUMENTS + ") union all (select 0, public_number from site_citation where target = :number and live = 1 order by public_number desc limit "
            + (most + 1) + ")").setParameter("number", number).getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            (((Number) columns[0]).intValue() == 1 ? cited : relying).add(((Number) columns[1]).longValue());
        }
    }

    /** Documents it relies on, the last few. */
    public Set<Long> cited() {
        return cited;
    }

    /** What relies on it, those documents, and what else relies on them; not all of them need be public any more. */
    public Set<Long> others() {
        Set<Long> others = new LinkedHashSet<>(relying);
        cited.forEach(document -> {
            others.add(document);
            others.addAll(relyingOn(document));
        });
        others.remove(number);
        return others;
    }

    @SuppressWarnings("unchecked")
    private List<Long> relyingOn(long document) {
        return em.createNativeQuery("select public_number from site_citation where target = :document and live = 1 order by public_number desc limit " + (most + 1),
            Long.class).setParameter("document", document).getResultList();
    }
}
