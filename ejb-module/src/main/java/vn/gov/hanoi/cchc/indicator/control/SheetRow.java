package vn.gov.hanoi.cchc.indicator.control;

import java.util.List;

/**
 * A line of a spreadsheet.
 *
 * @param line  as the spreadsheet counts, from 1
 * @param cells from the first column on
 */
record SheetRow(int line, List<Cell> cells) {

    static final Cell EMPTY = new Cell(null, false, false, false);

    /**
     * @param text    one line, composed; numbers with a point; null when nothing stands there
     * @param formula a formula's last value
     * @param merged  part of merged cells
     * @param broken  an error such as #REF!, or a formula without a value
     */
    record Cell(String text, boolean formula, boolean merged, boolean broken) {
    }

    SheetRow {
        cells = List.copyOf(cells);
    }

    Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.text() == null && !cell.broken());
    }
}
