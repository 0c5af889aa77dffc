package vn.gov.hanoi.cchc.indicator.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;
import vn.gov.hanoi.cchc.indicator.entity.IndexFormulas;

/** The cells of one line: read, judged, and what is wrong with them remembered. */
final class LineChecking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetColumns columns;
    private final SheetRow row;
    private final List<LineProblem> problems = new ArrayList<>();

    LineChecking(SheetColumns columns, SheetRow row) {
        this.columns = columns;
        this.row = row;
        for (Map.Entry<Integer, String> heading : columns.headings().entrySet()) {
            SheetRow.Cell cell = row.cell(heading.getKey());
            if (cell.merged()) {
                add(heading.getValue(), cell.text(), true, "cell.merged");
            } else if (cell.broken()) {
                add(heading.getValue(), cell.text(), true, "cell.broken");
            } else if (cell.formula()) {
                add(heading.getValue(), cell.text(), false, "cell.formula");
            } else if (cell.text() != null && cell.text().length() > SheetLimits.CELL) {
                add(heading.getValue(), cell.text(), true, "cell.long", String.valueOf(SheetLimits.CELL));
            }
        }
    }

    int line() {
        return row.line();
    }

    List<LineProblem> problems() {
        return problems;
    }

    /** Null when nothing stands there. */
    String text(SheetColumns.Name name) {
        return columns.cell(row, name).text();
    }

    /** Null when nothing stands there, or nothing that can be used. */
    BigDecimal decimal(SheetColumns.Name name) {
        return decimal(columns.cell(row, name), columns.heading(name));
    }

    BigDecimal area(String code) {
        return decimal(columns.area(row, code), columns.heading(code));
    }

    /** A whole number of one or more. */
    Integer whole(SheetColumns.Name name) {
        String text = text(name);
        if (text == null || columns.cell(row, name).broken()) {
            return null;
        }
        Integer number = Decimals.whole(text);
        if (number == null || number < 1) {
            add(columns.heading(name), text, true, number == null ? "number.whole" : "number.small");
            return null;
        }
        return number;
    }

    /** A percentage of 0 to 100 with two decimals. */
    BigDecimal percent(SheetColumns.Name name) {
        return percent(decimal(name), columns.heading(name));
    }

    BigDecimal areaPercent(String code) {
        return percent(area(code), columns.heading(code));
    }

    /** Points between 0 and the highest. */
    BigDecimal upTo(BigDecimal score, BigDecimal highest, String heading, String code) {
        if (score != null && highest != null && score.compareTo(highest) > 0) {
            add(heading, plain(score), true, code, plain(highest));
            return null;
        }
        return score;
    }

    void add(String column, String value, boolean blocking, String code, String... arguments) {
        problems.add(new LineProblem(row.line(), column, value, blocking, code, Arrays.asList(arguments)));
    }

    void add(SheetColumns.Name column, boolean blocking, String code, String... arguments) {
        add(columns.heading(column), text(column), blocking, code, arguments);
    }

    boolean sound() {
        return problems.stream().noneMatch(LineProblem::blocking);
    }

    /** As people here write it. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private BigDecimal decimal(SheetRow.Cell cell, String heading) {
        if (cell.text() == null || cell.broken() || cell.merged()) {
            return null;
        }
        BigDecimal number = Decimals.decimal(cell.text());
        if (number == null || number.signum() < 0) {
            add(heading, cell.text(), true, number == null ? "number.bad" : "number.negative");
            return null;
        }
        return number;
    }

    private BigDecimal percent(BigDecimal number, String heading) {
        if (number != null && number.compareTo(HUNDRED) > 0) {
            add(heading, plain(number), true, "percent.over");
            return null;
        }
        return number == null ? null : number.setScale(IndexFormulas.DECIMALS, RoundingMode.HALF_UP);
    }
}
