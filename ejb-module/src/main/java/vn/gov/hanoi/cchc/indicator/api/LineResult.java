package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an import would do with one line.
 *
 * @param line     line of the spreadsheet
 * @param name     the unit as understood, or as it stands there
 * @param agency   code, or null
 * @param percent  the index, or null
 * @param rank     as it would be shown, or null
 * @param problems what is wrong or odd; empty when nothing is
 */
public record LineResult(int line, String name, String agency, BigDecimal percent, Integer rank, List<LineProblem> problems) {

    public LineResult {
        problems = List.copyOf(problems);
    }

    /** Whether the line goes in. */
    public boolean accepted() {
        return problems.stream().noneMatch(LineProblem::blocking);
    }

    /** The index as people here write it; "" without one. */
    public String shown() {
        return percent == null ? "" : percent.toPlainString().replace('.', ',');
    }

    /** {@code ok}, {@code warn} or {@code bad}. */
    public String verdict() {
        return !accepted() ? "bad" : problems.isEmpty() ? "ok" : "warn";
    }
}
