package vn.gov.hanoi.cchc.web.site;

import java.math.BigDecimal;
import java.util.List;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.AreaScore;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.shared.Markup;

/** The tables of results as markup: a page of 126 units has two thousand cells, too many to be evaluated one by one. */
final class IndexTables {

    private final IndexWords words;
    private final StringBuilder out = new StringBuilder(16_384);
    private boolean ranks;
    private boolean bands;

    private IndexTables(IndexWords words) {
        this.words = words;
    }

    /** Units with rank, result, change and class; headings sort by a link. */
    static String units(IndexPage page, List<UnitFigure> sorted, IndexSort sort, IndexWords words) {
        IndexTables table = new IndexTables(words);
        boolean areas = page.content().areas().stream().anyMatch(area -> page.units().stream().anyMatch(unit -> value(unit.unit(), area) != null));
        table.out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").append(Markup.escaped(words.text("indexScroll")))
            .append("\"><table class=\"results\"><thead><tr>");
        table.shown(page);
        if (table.ranks) {
            table.heading(sort, IndexSort.By.RANK, "indexRank", true);
        }
        table.heading(sort, IndexSort.By.NAME, "indexUnit", false);
        table.heading(sort, IndexSort.By.RESULT, "indexResult", true);
        table.heading(sort, IndexSort.By.CHANGE, "indexChange", true);
        if (table.bands) {
            table.head("indexBand", false);
        }
        boolean answers = page.units().stream().anyMatch(unit -> unit.unit().respondents() != null);
        if (answers) {
            table.head("indexAnswers", true);
        }
        if (areas) {
            page.content().areas().forEach(area -> table.out.append("<th scope=\"col\" class=\"n\"><abbr title=\"")
                .append(Markup.escaped(name(area, words))).append("\">").append(Markup.escaped(area.code())).append("</abbr></th>"));
        }
        table.out.append("</tr></thead><tbody>");
        sorted.forEach(unit -> table.unit(unit, page, answers, areas));
        return table.out.append("</tbody></table></div>").toString();
    }

    /** Areas with the mean and one more column, as the radar shows them. */
    static String areas(List<AreaColumn> areas, String caption, String otherName, List<BigDecimal> other, IndexWords words) {
        IndexTables table = new IndexTables(words);
        boolean range = areas.stream().anyMatch(area -> area.lowest() != null || area.highest() != null);
        table.out.append("<table><caption class=\"vh\">").append(Markup.escaped(caption)).append("</caption><thead><tr>");
        table.head("indexArea", false);
        table.head("indexMean", true);
        if (otherName != null) {
            table.out.append("<th scope=\"col\" class=\"n\" lang=\"vi\">").append(Markup.escaped(otherName)).append("</th>");
        }
        if (range) {
            table.head("indexLowest", true);
            table.head("indexHighest", true);
        }
        table.out.append("</tr></thead><tbody>");
        for (int i = 0; i < areas.size(); i++) {
            AreaColumn area = areas.get(i);
            table.out.append("<tr><th scope=\"row\"").append(words.english() && area.nameEn() == null ? " lang=\"vi\"" : "").append('>')
                .append(Markup.escaped(area.code() + ". " + name(area, words))).append("</th>");
            table.cell(words.percent(area.mean()));
            if (otherName != null) {
                table.cell(words.percent(other.get(i)));
            }
            if (range) {
                table.cell(words.percent(area.lowest()));
                table.cell(words.percent(area.highest()));
            }
            table.out.append("</tr>");
        }
        return table.out.append("</tbody></table>").toString();
    }

    static String name(AreaColumn area, IndexWords words) {
        return words.english() && area.nameEn() != null ? area.nameEn() : area.name();
    }

    static BigDecimal value(UnitLine unit, AreaColumn area) {
        return unit.areas().stream().filter(score -> score.code().equals(area.code())).map(AreaScore::percent).findFirst().orElse(null);
    }

    /** Columns that would stand empty are left out. */
    private void shown(IndexPage page) {
        ranks = page.units().stream().anyMatch(unit -> unit.unit().rank() != null);
        bands = page.units().stream().anyMatch(unit -> unit.band() != null);
    }

    private void unit(UnitFigure figure, IndexPage page, boolean answers, boolean areas) {
        UnitLine unit = figure.unit();
        out.append("<tr>");
        if (ranks) {
            cell(unit.rank() == null ? "" : String.valueOf(unit.rank()));
        }
        out.append("<th scope=\"row\" lang=\"vi\">");
        if (unit.agency() == null) {
            out.append(Markup.escaped(unit.name()));
        } else {
            out.append("<a href=\"").append(words.base()).append("/chi-so/co-quan/").append(Markup.escaped(unit.agency())).append("\">")
                .append(Markup.escaped(unit.name())).append("</a>");
        }
        if (unit.note() != null) {
            out.append("<small>").append(Markup.escaped(unit.note())).append("</small>");
        }
        out.append("</th>");
        result(figure);
        cell(words.change(figure.change()));
        if (bands) {
            out.append("<td lang=\"vi\">").append(figure.band() == null ? "" : Markup.escaped(figure.band())).append("</td>");
        }
        if (answers) {
            cell(unit.respondents() == null ? "" : String.valueOf(unit.respondents()));
        }
        if (areas) {
            page.content().areas().forEach(area -> cell(words.number(value(unit, area))));
        }
        out.append("</tr>");
    }

    private void result(UnitFigure figure) {
        if (figure.hidden()) {
            out.append("<td class=\"n\">").append(Markup.escaped(words.text("indexHidden"))).append("</td>");
        } else if (figure.low() == null) {
            cell(words.percent(figure.unit().percent()));
        } else {
            out.append("<td class=\"n\">").append(Markup.escaped(words.percent(figure.unit().percent()))).append("<small>")
                .append(Markup.escaped(words.number(figure.low()) + " – " + words.number(figure.high()))).append("</small></td>");
        }
    }

    private void cell(String text) {
        out.append("<td class=\"n\">").append(text.isEmpty() ? "<span aria-hidden=\"true\">–</span>" : Markup.escaped(text)).append("</td>");
    }

    private void head(String key, boolean number) {
        out.append("<th scope=\"col\"").append(number ? " class=\"n\"" : "").append('>').append(Markup.escaped(words.text(key))).append("</th>");
    }

    private void heading(IndexSort sort, IndexSort.By by, String key, boolean number) {
        out.append("<th scope=\"col\"").append(number ? " class=\"n\"" : "");
        if (sort.by() == by) {
            out.append(" aria-sort=\"").append(sort.falling() ? "descending" : "ascending").append('"');
        }
        out.append("><a class=\"quiet\" href=\"").append(Markup.escaped(sort.towards(by))).append("\">")
            .append(Markup.escaped(words.text(key))).append(sort.by() == by ? "<span aria-hidden=\"true\">" + (sort.falling() ? " ↓" : " ↑")
                + "</span>" : "").append("</a></th>");
    }
}
