package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.api.RatedItem;
import vn.gov.hanoi.cchc.site.api.Rating;
import vn.gov.hanoi.cchc.site.api.RatingOrder;
import vn.gov.hanoi.cchc.site.control.ItemAddress;
import vn.gov.hanoi.cchc.site.entity.RatingSums;

/** What readers think of what they read, for those who write it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RatingQueries {

    private static final String RATED = "select i.number, i.kind, i.slug, i.title, i.publishedAt, i.ratings from PublishedItem i"
        + " where i.visible = true and i.ratings.votes > 0";
    private static final String MOST = " order by i.ratings.votes desc, i.number desc";
    private static final String LOWEST = " order by case when i.ratings.votes < " + Rating.FEWEST + " then 1 else 0 end,"
        + " i.ratings.total * 1.0 / i.ratings.votes, i.ratings.votes desc, i.number desc";

    @PersistenceContext
    private EntityManager em;

    /**
     * Public items with at least one mark.
     *
     * @param since first published on this day or later; null for all
     * @param most  rows
     */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<RatedItem> rated(RatingOrder order, LocalDate since, int most) {
        String period = since == null ? "" : " and i.publishedAt >= :since";
        TypedQuery<Object[]> query = em.createQuery(RATED + period + (order == RatingOrder.MOST ? MOST : LOWEST), Object[].class);
        if (since != null) {
            query.setParameter("since", since.atStartOfDay(ClockProducer.HANOI).toInstant());
        }
        return query.setMaxResults(most).getResultList().stream().map(RatingQueries::row).toList();
    }

    private static RatedItem row(Object[] row) {
        long number = (Long) row[0];
        ItemKind kind = (ItemKind) row[1];
        RatingSums sums = (RatingSums) row[5];
        return new RatedItem(number, kind, (String) row[3], ItemAddress.of(kind, (String) row[2], number),
            LocalDate.ofInstant((Instant) row[4], ClockProducer.HANOI), sums.rating(), sums.marks());
    }
}
