package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import vn.gov.hanoi.cchc.site.api.Rating;

/** How readers rated an item: counted in the database alone, so that a new revision never writes an older sum. */
@Embeddable
public class RatingSums {

    @Column(name = "rating_votes", insertable = false, updatable = false)
    private long votes;
    @Column(name = "rating_sum", insertable = false, updatable = false)
    private long total;
    @Column(name = "rating_1", insertable = false, updatable = false)
    private long ones;
    @Column(name = "rating_2", insertable = false, updatable = false)
    private long twos;
    @Column(name = "rating_3", insertable = false, updatable = false)
    private long threes;
    @Column(name = "rating_4", insertable = false, updatable = false)
    private long fours;
    @Column(name = "rating_5", insertable = false, updatable = false)
    private long fives;

    public Rating rating() {
        return new Rating(votes, total);
    }

    /** How often each mark was given, from 1 to 5. */
    public List<Long> marks() {
        return List.of(ones, twos, threes, fours, fives);
    }
}
