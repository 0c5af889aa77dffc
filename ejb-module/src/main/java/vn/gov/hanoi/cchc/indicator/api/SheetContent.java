package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a spreadsheet says, after everything was checked.
 *
 * @param areas   columns of areas that hold a value
 * @param mean    mean of all units in percent: as published, else computed; null when there is none
 * @param stated  whether the mean stood in the table
 * @param lowest  lowest of all units as published, or null
 * @param highest highest of all units as published, or null
 * @param units   by rank, then as in the table
 */
public record SheetContent(List<AreaColumn> areas, BigDecimal mean, boolean stated, BigDecimal lowest, BigDecimal highest,
                           List<UnitLine> units) {

    public SheetContent {
        areas = List.copyOf(areas);
        units = List.copyOf(units);
    }
}
