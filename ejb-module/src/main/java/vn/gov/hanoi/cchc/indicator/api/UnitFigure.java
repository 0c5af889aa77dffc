package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;

/**
 * A unit as readers see it.
 *
 * @param unit    its line
 * @param change  percentage points against the year before, or null
 * @param moved   places gained against the year before (negative: lost), or null
 * @param band    name of its class, or null
 * @param hidden  too few people answered to show the result
 * @param low     lower end of the 95 % interval, or null
 * @param high    its upper end, or null
 */
public record UnitFigure(UnitLine unit, BigDecimal change, Integer moved, String band, boolean hidden, BigDecimal low, BigDecimal high) {
}
