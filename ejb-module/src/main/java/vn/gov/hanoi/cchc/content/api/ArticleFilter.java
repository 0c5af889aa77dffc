package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * What the workbench shows, newest change first.
 *
 * @param states    empty means all but CLOSED
 * @param kind      or null
 * @param section   with everything below it, or null
 * @param genre     or null
 * @param words     in the title or symbol, marks ignored; or null
 * @param mine      only items the caller saved a revision of
 * @param liveOnly  only items readers see now
 * @param after     key of the page before, or null
 * @param size      rows wanted, 1–100
 */
public record ArticleFilter(Set<ArticleState> states, ItemKind kind, UUID section, @Size(max = 20) String genre,
                            @Size(max = 200) String words, boolean mine, boolean liveOnly, @Size(max = 80) String after,
                            @Min(1) @Max(100) int size) {

    public ArticleFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static ArticleFilter everything() {
        return new ArticleFilter(Set.of(), null, null, null, null, false, false, null, 25);
    }

    public static ArticleFilter of(ArticleState... states) {
        return new ArticleFilter(Set.of(states), null, null, null, null, false, false, null, 25);
    }
}
