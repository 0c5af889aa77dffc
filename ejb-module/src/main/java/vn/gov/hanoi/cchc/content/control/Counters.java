package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.gov.hanoi.cchc.content.entity.PublicNumbers;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Numbers that are given once. Taking one locks its row until the transaction ends, so two never get the same. */
@Dependent
public class Counters {

    @PersistenceContext
    private EntityManager em;

    /** For a first publication; the year is the one of its day in Hà Nội. */
    public PublicNumbers next(Instant at) {
        int year = at.atZone(ClockProducer.HANOI).getYear();
        long number = next("public-number");
        return new PublicNumbers(number, "cchc-" + year + "-" + next("permanent-" + year));
    }

    /** Number of the next change of the section tree; whoever took one changes the tree alone. */
    public long nextTree() {
        return next("section-tree");
    }

    public long tree() {
        return ((Number) em.createNativeQuery("select last_used from content_counter where name = 'section-tree'").getSingleResult()).longValue();
    }

    private long next(String name) {
        em.createNativeQuery("insert into content_counter (name, last_used) values (?1, last_insert_id(1)) "
            + "on duplicate key update last_used = last_insert_id(last_used + 1)").setParameter(1, name).executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }
}
