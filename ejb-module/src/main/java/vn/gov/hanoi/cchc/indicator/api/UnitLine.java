package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * One unit of a table.
 *
 * @param line        line of the spreadsheet
 * @param agency      code of the agency, null for a province that is none of ours
 * @param name        as the agency was called, or as the table calls it
 * @param score       points, or null
 * @param max         highest score, or null
 * @param percent     the index, two decimals; null when only the rank was published
 * @param rank        ties share one (1, 2, 2, 4); null when the unit is not ranked
 * @param respondents valid answers of the unit, or null
 * @param note        for readers, or null
 * @param areas       in the order of the columns; those without a value are left out
 */
public record UnitLine(int line, String agency, String name, BigDecimal score, BigDecimal max, BigDecimal percent, Integer rank,
                       Integer respondents, String note, List<AreaScore> areas) {

    public UnitLine {
        areas = List.copyOf(areas);
    }

    /** The index as people here write it; "" without one. */
    public String shown() {
        return percent == null ? "" : percent.toPlainString().replace('.', ',');
    }

    public UnitLine ranked(Integer newRank) {
        return new UnitLine(line, agency, name, score, max, percent, newRank, respondents, note, areas);
    }
}
