package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;

/**
 * An area of PAR INDEX or a factor of SIPAS as a table has it.
 *
 * @param code    heading in the spreadsheet: {@code LV1}, {@code YT5}
 * @param name    in Vietnamese
 * @param nameEn  in English, or null
 * @param max     highest score, null when the table gives percentages
 * @param mean    mean of all units in percent as published or computed, or null
 * @param lowest  in percent as published, or null
 * @param highest in percent as published, or null
 */
public record AreaColumn(String code, String name, String nameEn, BigDecimal max, BigDecimal mean, BigDecimal lowest, BigDecimal highest) {
}
