package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.intake.api.PublishedTwins;

/** Finds public texts that a submission may repeat (ruling 30). */
@ApplicationScoped
public class TwinSearch implements PublishedTwins {

    /** Below this overlap two texts of the same newsroom merely sound alike. */
    static final double THRESHOLD = 0.35;
    /** Texts whose signatures are compared, those with most common buckets first. */
    static final int COMPARED = 1_000;
    private static final int SHOWN = 10;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<PublishedTwin> candidates(String title, String text) {
        Fingerprint asked = Fingerprint.of(title + "\n" + (text == null ? "" : text));
        if (asked == null) {
            return List.of();
        }
        List<Long> near = near(asked);
        if (near.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select i.number, i.signature, i.title, i.kind, i.slug from PublishedItem i "
                + "where i.number in :near and i.visible = true", Object[].class)
            .setParameter("near", near).getResultList().stream()
            .map(row -> twin(asked, row))
            .filter(twin -> twin.score() >= THRESHOLD)
            .sorted(Comparator.comparingDouble(PublishedTwin::score).reversed())
            .limit(SHOWN).toList();
    }

    @Override
    public Optional<PublishedTwin> published(long publicNumber) {
        return em.createQuery("select i.number, i.title, i.kind, i.slug from PublishedItem i where i.number = :number and i.visible = true",
                Object[].class).setParameter("number", publicNumber).getResultStream().findFirst()
            .map(row -> new PublishedTwin(publicNumber, (String) row[1], ItemAddress.of((ItemKind) row[2], (String) row[3], publicNumber), 1));
    }

    private List<Long> near(Fingerprint asked) {
        // the keys are our own numbers, not input; a literal list lets the database walk the key ranges
        String keys = asked.buckets().stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("select public_number from site_fingerprint where bucket in (" + keys
            + ") group by public_number order by count(*) desc limit " + COMPARED).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    private static PublishedTwin twin(Fingerprint asked, Object[] row) {
        long number = (Long) row[0];
        return new PublishedTwin(number, (String) row[2], ItemAddress.of((ItemKind) row[3], (String) row[4], number),
            asked.likeness((byte[]) row[1]));
    }
}
