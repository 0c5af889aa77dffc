package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;

/**
 * What an agency reached in one year.
 *
 * @param figure as in its table
 * @param of     how many units were measured, or null
 * @param mean   of all units, or null
 */
public record AgencyResult(IndexKind kind, int year, UnitFigure figure, Integer of, BigDecimal mean, boolean sample) {
}
