package vn.gov.hanoi.cchc.web.site;

import java.time.LocalDate;
import vn.gov.hanoi.cchc.site.api.RatingOrder;

/**
 * Which rated items are asked for, as it stands in the address: {@code ?xep=nhieu&ngay=90}.
 *
 * @param days published within so many days; 0 for all
 */
public record RatingQuestion(RatingOrder order, int days) {

    private static final String OFTEN = "nhieu";

    /** Of the parameters, which may be null; whatever they are not, they ask for the worst of all. */
    static RatingQuestion of(String order, String days) {
        return new RatingQuestion(OFTEN.equals(order) ? RatingOrder.MOST : RatingOrder.LOWEST,
            days != null && days.matches("30|90|365") ? Integer.parseInt(days) : 0);
    }

    /** The first day of the period; null for all. */
    LocalDate since(LocalDate today) {
        return days == 0 ? null : today.minusDays(days);
    }

    public boolean often() {
        return order == RatingOrder.MOST;
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return "xep=" + (often() ? OFTEN : "thap") + (days == 0 ? "" : "&ngay=" + days);
    }
}
