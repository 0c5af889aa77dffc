package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, Long> numbers = next("public-number", "permanent-" + year);
        return new PublicNumbers(numbers.get("public-number"), "cchc-" + year + "-" + numbers.get("permanent-" + year));
    }

    /** Number of the next change of the section tree; whoever took one changes the tree alone. */
    public long nextTree() {
        return next("section-tree", "section-tree").get("section-tree");
    }

    /** Number of the next arrangement of the first page; whoever took one arranges it alone. */
    public long nextHome() {
        return next("home-layout", "home-layout").get("home-layout");
    }

    public long tree() {
        return ((Number) em.createNativeQuery("select last_used from content_counter where name = 'section-tree'").getSingleResult()).longValue();
    }

    /** Both in one statement, always in the same order, so two publications never wait for each other in a circle. */
    @SuppressWarnings("unchecked")
    private Map<String, Long> next(String first, String second) {
        String values = first.equals(second) ? "(?1, 1)" : "(?1, 1), (?2, 1)";
        Query query = em.createNativeQuery("insert into content_counter (name, last_used) values " + values
            + " on duplicate key update last_used = last_used + 1 returning name, last_used").setParameter(1, first);
        List<Object[]> rows = (first.equals(second) ? query : query.setParameter(2, second)).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
