package vn.gov.hanoi.cchc.site.api;

import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.HomeBlockWidth;

/**
 * What stands side by side on the first page.
 *
 * @param main  a full block, or one or two halves
 * @param aside narrow panels beside a full block; may be empty
 */
public record HomeRow(List<HomePart> main, List<HomePart> aside) {

    /** Arranges blocks in order; those with nothing to show are left out. */
    public static List<HomeRow> of(List<HomePart> parts) {
        List<HomeRow> rows = new ArrayList<>();
        for (HomePart part : parts) {
            HomeRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            HomeBlockWidth width = part.block().width();
            if (!part.filled()) {
                continue;
            }
            if (width == HomeBlockWidth.SIDE && last != null && !last.halves()) {
                last.aside.add(part);
            } else if (width == HomeBlockWidth.HALF && last != null && last.halves() && last.main.size() == 1) {
                last.main.add(part);
            } else {
                rows.add(new HomeRow(new ArrayList<>(List.of(part)), new ArrayList<>()));
            }
        }
        return rows;
    }

    /** Whether halves stand in it. */
    public boolean halves() {
        return main.get(0).block().width() == HomeBlockWidth.HALF;
    }
}
