package vn.gov.hanoi.cchc.indicator.entity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The arithmetic of the indices (standards §5.2, §6.3). Percentages have two decimals, rounded half up. */
public final class IndexFormulas {

    /** Decimals of a published percentage. */
    public static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    private IndexFormulas() {
    }

    /** score / max × 100 %; null when one of them is missing or the highest is zero. */
    public static BigDecimal percent(BigDecimal score, BigDecimal max) {
        return score == null || max == null || max.signum() == 0 ? null
            : score.multiply(HUNDRED).divide(max, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Points of the areas with bonus and penalty, never above the highest nor below zero. */
    public static BigDecimal total(Collection<BigDecimal> areas, BigDecimal bonus, BigDecimal penalty, BigDecimal highest) {
        BigDecimal sum = areas.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum = bonus == null ? sum : sum.add(bonus);
        sum = penalty == null ? sum : sum.subtract(penalty);
        return sum.max(BigDecimal.ZERO).min(highest);
    }

    /** Places by percentage; equal ones share the better place and the next one is skipped: 1, 2, 2, 4. Null stays without a place. */
    public static List<Integer> ranks(List<BigDecimal> percents) {
        List<Integer> ranks = new ArrayList<>();
        for (BigDecimal own : percents) {
            ranks.add(own == null ? null : 1 + (int) percents.stream().filter(Objects::nonNull).filter(other -> other.compareTo(own) > 0).count());
        }
        return ranks;
    }

    /** Plain mean; null of nothing. */
    public static BigDecimal mean(Collection<BigDecimal> percents) {
        List<BigDecimal> known = percents.stream().filter(Objects::nonNull).toList();
        return known.isEmpty() ? null
            : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Percentage points; null when one of them is missing. */
    public static BigDecimal change(BigDecimal now, BigDecimal before) {
        return now == null || before == null ? null : now.subtract(before).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Wilson's 95 % interval of a share.
     *
     * @param percent share in percent
     * @param n       answers, at least 1
     * @return lower and upper end in percent; null when something is missing
     */
    public static List<BigDecimal> wilson(BigDecimal percent, Integer n) {
        if (percent == null || n == null || n < 1) {
            return null;
        }
        double p = percent.doubleValue() / 100;
        double square = Z * Z;
        double middle = p + square / (2 * n);
        double width = Z * Math.sqrt(p * (1 - p) / n + square / (4.0 * n * n));
        double under = 1 + square / n;
        return List.of(end((middle - width) / under), end((middle + width) / under));
    }

    private static BigDecimal end(double share) {
        return BigDecimal.valueOf(100 * Math.min(1, Math.max(0, share))).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
