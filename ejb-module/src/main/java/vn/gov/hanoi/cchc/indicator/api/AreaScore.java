package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;

/**
 * What a unit reached in an area.
 *
 * @param code    of the {@link AreaColumn}
 * @param score   points, null when the table gives percentages
 * @param percent share of the highest score
 */
public record AreaScore(String code, BigDecimal score, BigDecimal percent) {
}
