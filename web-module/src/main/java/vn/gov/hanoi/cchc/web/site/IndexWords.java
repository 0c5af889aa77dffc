package vn.gov.hanoi.cchc.web.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;

/**
 * Figures as readers write them.
 *
 * @param english decimal point instead of comma, English words
 */
record IndexWords(boolean english) {

    /** Between a number and its sign, so that a line never breaks there. */
    private static final char FIXED_SPACE = '\u00a0';

    /** "91,43", without needless zeros; "" for null. */
    String number(BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
        return english ? plain : plain.replace('.', ',');
    }

    /** "91,43 %"; "" for null. */
    String percent(BigDecimal value) {
        return value == null ? "" : number(value) + (english ? "%" : FIXED_SPACE + "%");
    }

    /** "+2,7", "−0,31", "0"; "" for null. */
    String change(BigDecimal points) {
        return points == null ? "" : points.signum() > 0 ? "+" + number(points) : points.signum() < 0 ? "−" + number(points.negate()) : "0";
    }

    /** "tăng 2,7 điểm phần trăm"; "" for null. */
    String changeInWords(BigDecimal points) {
        if (points == null) {
            return "";
        }
        String key = points.signum() > 0 ? "indexUp" : points.signum() < 0 ? "indexDown" : "indexSame";
        return PublicTexts.fill(english, key, number(points.abs()));
    }

    /** "PAR INDEX các sở, ban, ngành". */
    String kind(IndexKind kind) {
        return PublicTexts.of(english).get("index." + kind.name());
    }

    String text(String key) {
        return PublicTexts.of(english).get(key);
    }

    String fill(String key, Object... values) {
        return PublicTexts.fill(english, key, values);
    }

    /** "/en" or nothing. */
    String base() {
        return english ? "/en" : "";
    }
}
