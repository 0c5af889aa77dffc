package vn.gov.hanoi.cchc.web.office;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a table to keep, as every spreadsheet opens them. */
public final class CsvLine {

    /** What the file begins with: spreadsheets then read its letters right. */
    public static final String BEGIN = "\ufeff";
    /** Spreadsheets take what begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvLine() {
    }

    /** Numbers as they are, texts in quotation marks and never a formula; null is an empty text. */
    public static String of(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell instanceof Number ? cell.toString() : text(cell)).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(Object cell) {
        String text = cell == null ? "" : cell.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
