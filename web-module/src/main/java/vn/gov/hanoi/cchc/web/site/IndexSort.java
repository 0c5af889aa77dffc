package vn.gov.hanoi.cchc.web.site;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;

/**
 * In which order a table stands, from {@code ?sap-xep=ty-le&chieu=giam}; what is nonsense is the order by rank.
 *
 * @param path    of the page
 * @param by      column
 * @param falling from high to low
 */
record IndexSort(String path, By by, boolean falling) {

    enum By {
        RANK("hang"), NAME("ten"), RESULT("ty-le"), CHANGE("thay-doi");

        private final String word;

        By(String word) {
            this.word = word;
        }
    }

    static IndexSort read(String path, String by, String direction) {
        By column = Stream.of(By.values()).filter(one -> one.word.equals(by)).findFirst().orElse(By.RANK);
        return new IndexSort(path, column, "giam".equals(direction));
    }

    List<UnitFigure> sorted(List<UnitFigure> units) {
        Comparator<UnitFigure> order = switch (by) {
            case RANK -> by(unit -> unit.unit().rank(), Comparator.<Integer>naturalOrder());
            case NAME -> by(unit -> unit.unit().name(), Collator.getInstance(Locale.forLanguageTag("vi"))::compare);
            case RESULT -> by(unit -> unit.unit().percent(), Comparator.<BigDecimal>naturalOrder());
            case CHANGE -> by(UnitFigure::change, Comparator.<BigDecimal>naturalOrder());
        };
        return units.stream().sorted(order).toList();
    }

    /** Where the heading of a column leads: there, or the other way round. */
    String towards(By column) {
        boolean down = column == by ? !falling : column == By.RESULT || column == By.CHANGE;
        return path + "?sap-xep=" + column.word + (down ? "&chieu=giam" : "");
    }

    /** Those without a value stand last in both directions. */
    private <T> Comparator<UnitFigure> by(Function<UnitFigure, T> value, Comparator<T> order) {
        return Comparator.comparing(value, Comparator.nullsLast(falling ? order.reversed() : order));
    }
}
