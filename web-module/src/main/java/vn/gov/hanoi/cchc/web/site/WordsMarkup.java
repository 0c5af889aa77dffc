package vn.gov.hanoi.cchc.web.site;

import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.shared.Markup;

/** Words that were read out of a file, as markup: a paragraph for each line, a table for lines with cells. */
final class WordsMarkup {

    private static final int WIDEST = 40;

    private final StringBuilder out = new StringBuilder();
    private final List<String[]> rows = new ArrayList<>();
    private final boolean english;
    private int tables;

    private WordsMarkup(boolean english) {
        this.english = english;
    }

    static String of(String words, boolean english) {
        WordsMarkup markup = new WordsMarkup(english);
        words.lines().map(String::stripTrailing).filter(line -> !line.isBlank()).forEach(markup::line);
        markup.table();
        return markup.out.toString();
    }

    private void line(String line) {
        String[] cells = line.stripLeading().split("\t", WIDEST);
        if (cells.length > 1) {
            rows.add(cells);
        } else {
            table();
            out.append("<p>").append(Markup.escaped(line.strip())).append("</p>");
        }
    }

    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .append(Markup.escaped(PublicTexts.fill(english, "previewTable", String.valueOf(tables)))).append("\"><table><tbody>");
        for (String[] row : rows) {
            out.append("<tr>");
            for (String cell : row) {
                out.append("<td>").append(Markup.escaped(cell.strip())).append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table></div>");
        rows.clear();
    }
}
