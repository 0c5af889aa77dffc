package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A published table in a list.
 *
 * @param units how many units it shows
 * @param hanoi result of the City, in a table of provinces; else null
 */
public record IndexRow(IndexKind kind, int year, int number, BigDecimal mean, BigDecimal meanChange, int units, UnitLine hanoi,
                       Integer unitCount, LocalDate announcedOn, String source, boolean sample, Instant publishedAt) {
}
