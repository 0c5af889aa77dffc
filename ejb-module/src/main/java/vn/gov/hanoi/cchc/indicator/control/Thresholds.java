package vn.gov.hanoi.cchc.indicator.control;

import java.math.BigDecimal;

/**
 * What the rule table says about results.
 *
 * @param firstYear  first year that was ever measured
 * @param scoreMax   highest total of points
 * @param rankedFrom answers a unit needs to be ranked
 * @param shownFrom  answers a unit needs to be shown
 */
record Thresholds(int firstYear, BigDecimal scoreMax, int rankedFrom, int shownFrom) {
}
