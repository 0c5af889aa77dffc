package vn.gov.hanoi.cchc.site.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How readers rated an item.
 *
 * @param votes how many
 * @param sum   of their marks, each 1–5
 */
public record Rating(long votes, long sum) {

    /** Fewer say something about the few and nothing about the item. */
    public static final int FEWEST = 5;
    /** The best mark. */
    public static final int BEST = 5;

    /** Whether there are enough to be published. */
    public boolean published() {
        return votes >= FEWEST;
    }

    /** Mean mark with one decimal. */
    public BigDecimal mean() {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(votes), 1, RoundingMode.HALF_UP);
    }

    /** The same as the language writes it: {@code 4,6}. */
    public String mean(boolean english) {
        return NumberFormat.getInstance(english ? Locale.ENGLISH : Locale.forLanguageTag("vi")).format(mean());
    }
}
