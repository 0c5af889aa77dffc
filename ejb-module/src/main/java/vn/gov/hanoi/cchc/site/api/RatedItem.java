package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.ItemKind;

/**
 * A public item that readers rated.
 *
 * @param address     path of its page
 * @param publishedOn first
 * @param marks       how often each mark was given, from 1 to 5
 */
public record RatedItem(long number, ItemKind kind, String title, String address, LocalDate publishedOn, Rating rating, List<Long> marks) {

    /** Marks of which only the sum is known: given before each was counted apart. */
    public long apart() {
        return rating.votes() - marks.stream().mapToLong(Long::longValue).sum();
    }
}
