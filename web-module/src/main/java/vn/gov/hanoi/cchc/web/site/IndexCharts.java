package vn.gov.hanoi.cchc.web.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.gov.hanoi.cchc.shared.Markup;

/** Charts as markup made on the server: no script, no inline style, colours by class. A table with the same figures stands beside each. */
final class IndexCharts {

    private static final int MIDDLE_X = 210;
    private static final int MIDDLE_Y = 170;
    private static final int RADIUS = 120;
    private static final int LABEL = 22;
    private static final int SHORT = 4;

    /**
     * A bar.
     *
     * @param label   what it is of
     * @param address where the label leads, or null
     * @param percent its length, 0 to 100
     * @param value   the same in words
     */
    record Bar(String label, String address, BigDecimal percent, String value) {
    }

    /** One outline of a radar: its class, and a percentage for each axis (null counts as nothing). */
    record Outline(String look, List<BigDecimal> percents) {
    }

    private IndexCharts() {
    }

    /** Horizontal bars with their values as text; a thin line marks the mean when there is one. */
    static String bars(List<Bar> bars, BigDecimal mean) {
        boolean brief = bars.stream().allMatch(bar -> bar.label().length() <= SHORT);
        StringBuilder out = new StringBuilder(brief ? "<div class=\"bars short\">" : "<div class=\"bars\">");
        for (Bar bar : bars) {
            out.append("<div><span lang=\"vi\">");
            if (bar.address() == null) {
                out.append(Markup.escaped(bar.label()));
            } else {
                out.append("<a class=\"quiet\" href=\"").append(Markup.escaped(bar.address())).append("\">").append(Markup.escaped(bar.label())).append("</a>");
            }
            out.append("</span><svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"")
                .append(plain(bar.percent())).append("\" height=\"8\"/>");
            if (mean != null) {
                out.append("<line class=\"mean\" x1=\"").append(plain(mean)).append("\" x2=\"").append(plain(mean)).append("\" y1=\"0\" y2=\"8\"/>");
            }
            out.append("</svg><span class=\"v num\">").append(Markup.escaped(bar.value())).append("</span></div>");
        }
        return out.append("</div>").toString();
    }

    /**
     * A radar with rings at 25, 50, 75 and 100 %.
     *
     * @param id       begins the ids inside
     * @param axes     short names of the axes, at least three
     * @param outlines the first lies below
     */
    static String radar(String id, String title, String description, List<String> axes, List<Outline> outlines) {
        StringBuilder out = new StringBuilder("<svg class=\"radar\" viewBox=\"0 0 420 340\" role=\"img\" aria-labelledby=\"").append(id)
            .append("-t ").append(id).append("-d\"><title id=\"").append(id).append("-t\">").append(Markup.escaped(title)).append("</title><desc id=\"")
            .append(id).append("-d\">").append(Markup.escaped(description)).append("</desc>");
        for (int ring = 25; ring <= 100; ring += 25) {
            out.append("<circle class=\"ring\" cx=\"").append(MIDDLE_X).append("\" cy=\"").append(MIDDLE_Y).append("\" r=\"")
                .append(RADIUS * ring / 100).append("\"/>");
        }
        for (int i = 0; i < axes.size(); i++) {
            out.append("<line class=\"ring\" x1=\"").append(MIDDLE_X).append("\" y1=\"").append(MIDDLE_Y).append("\" x2=\"")
                .append(x(i, axes.size(), RADIUS)).append("\" y2=\"").append(y(i, axes.size(), RADIUS)).append("\"/>");
        }
        for (Outline outline : outlines) {
            out.append("<polygon class=\"").append(outline.look()).append("\" points=\"");
            for (int i = 0; i < axes.size(); i++) {
                BigDecimal percent = outline.percents().get(i);
                double length = percent == null ? 0 : RADIUS * percent.doubleValue() / 100;
                out.append(i == 0 ? "" : " ").append(x(i, axes.size(), length)).append(',').append(y(i, axes.size(), length));
            }
            out.append("\"/>");
        }
        for (int i = 0; i < axes.size(); i++) {
            out.append("<text x=\"").append(x(i, axes.size(), RADIUS + LABEL)).append("\" y=\"").append(y(i, axes.size(), RADIUS + LABEL))
                .append("\" text-anchor=\"middle\" dominant-baseline=\"middle\">").append(Markup.escaped(axes.get(i))).append("</text>");
        }
        return out.append("</svg>").toString();
    }

    private static String x(int axis, int axes, double length) {
        return coordinate(MIDDLE_X + length * Math.sin(2 * Math.PI * axis / axes));
    }

    private static String y(int axis, int axes, double length) {
        return coordinate(MIDDLE_Y - length * Math.cos(2 * Math.PI * axis / axes));
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
