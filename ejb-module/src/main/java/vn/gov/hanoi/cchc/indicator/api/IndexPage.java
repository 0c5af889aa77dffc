package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A published table.
 *
 * @param number      of the edition, from 1
 * @param current     whether it is the one in force
 * @param publishedAt when readers could see it
 * @param meanChange  of the mean in percentage points against the year before: as published, else computed; or null
 * @param low         lower end of the 95 % interval of the mean, stated or computed; or null
 * @param high        its upper end, or null
 * @param units       by rank
 * @param editions    all public editions of this index and year, newest first
 * @param years       years of this index that can be read, newest first
 */
public record IndexPage(EditionFacts facts, int number, boolean current, Instant publishedAt, SheetContent content, BigDecimal meanChange,
                        BigDecimal low, BigDecimal high, List<UnitFigure> units, List<EditionMark> editions, List<Integer> years) {

    public IndexPage {
        units = List.copyOf(units);
        editions = List.copyOf(editions);
        years = List.copyOf(years);
    }

    /** The unit with the highest index; null when none is shown. */
    public UnitFigure best() {
        return units.stream().filter(IndexPage::shown).reduce((a, b) -> percent(b).compareTo(percent(a)) > 0 ? b : a).orElse(null);
    }

    /** The unit with the lowest index; null when none is shown. */
    public UnitFigure weakest() {
        return units.stream().filter(IndexPage::shown).reduce((a, b) -> percent(b).compareTo(percent(a)) < 0 ? b : a).orElse(null);
    }

    private static boolean shown(UnitFigure figure) {
        return !figure.hidden() && figure.unit().percent() != null;
    }

    private static BigDecimal percent(UnitFigure figure) {
        return figure.unit().percent();
    }
}
