package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A block of the first page.
 *
 * @param title   null for the usual one of its kind
 * @param titleEn or null
 * @param rows    how many rows at most, 1–12
 * @param section for {@link HomeBlockKind#SECTION}, else null
 * @param items   public numbers for {@link HomeBlockKind#FEATURED}, at most six
 * @param links   for {@link HomeBlockKind#LINKS}, at most twenty
 * @param visible false for one that waits
 */
public record HomeBlock(@NotNull HomeBlockKind kind, @NotNull HomeBlockWidth width, @Size(max = 120) String title, @Size(max = 120) String titleEn,
                        @Min(1) @Max(12) int rows, UUID section, @Size(max = 6) List<@NotNull Long> items,
                        @Size(max = 20) List<@Valid HomeLink> links, boolean visible) {

    public HomeBlock {
        items = items == null ? List.of() : List.copyOf(items);
        links = links == null ? List.of() : List.copyOf(links);
    }

    public HomeBlock shown(boolean shown) {
        return new HomeBlock(kind, width, title, titleEn, rows, section, items, links, shown);
    }
}
