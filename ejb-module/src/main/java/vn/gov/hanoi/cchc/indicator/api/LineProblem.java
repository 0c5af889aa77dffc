package vn.gov.hanoi.cchc.indicator.api;

import java.util.List;
import vn.gov.hanoi.cchc.shared.Texts;

/**
 * Something about one cell of a spreadsheet.
 *
 * @param line      line as the spreadsheet counts, from 1
 * @param column    heading of the column as it stands there; null for the whole line
 * @param value     what stands there, at most 80 characters; or null
 * @param blocking  the line cannot be taken; otherwise it is taken and somebody should look
 * @param code      stable code under {@code index.problem.}
 * @param arguments for the placeholders of the text
 */
public record LineProblem(int line, String column, String value, boolean blocking, String code, List<String> arguments) {

    private static final int LONGEST = 80;

    public LineProblem {
        arguments = List.copyOf(arguments);
        value = value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    /** What is wrong and what to do. */
    public String text() {
        return Texts.get("index.problem." + code, arguments.toArray());
    }
}
