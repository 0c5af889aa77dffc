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

    /** @param number public number of an item */
    public CitedTogether(EntityManager em, long number) {
        this.em = em;
        this.number = number;
    }

    /** Documents it relies on, the last few. */
    @SuppressWarnings("unchecked")
    public Set<Long> cited() {
        return new LinkedHashSet<Long>(em.createNativeQuery("select target from site_citation where public_number = :number and live = 1 "
            + "order by target desc limit " + MOST_DOCUMENTS, Long.class).setParameter("number", number).getResultList());
    }

    /**
     * Those documents, what else relies on them, and what relies on it; not all of them need be public any more.
     *
     * @param most newest of each
     */
    public Set<Long> others(Set<Long> cited, int most) {
        Set<Long> others = new LinkedHashSet<>(relyingOn(number, most));
        cited.forEach(document -> {
            others.add(document);
            others.addAll(relyingOn(document, most));
        });
        others.remove(number);
        return others;
    }

    @SuppressWarnings("unchecked")
    private List<Long> relyingOn(long document, int most) {
        return em.createNativeQuery("select public_number from site_citation where target = :document and live = 1 order by public_number desc limit " + (most + 1),
            Long.class).setParameter("document", document).getResultList();
    }
}
