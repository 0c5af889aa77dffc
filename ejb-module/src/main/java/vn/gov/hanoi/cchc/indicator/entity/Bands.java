package vn.gov.hanoi.cchc.indicator.entity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.indicator.api.Band;

/** Classes of results as the rule table spells them: {@code 90 Xuất sắc; 80 Tốt; 0 Yếu}. */
public final class Bands {

    private static final Pattern ONE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?) (.+)");

    private final List<Band> bands;

    private Bands(List<Band> bands) {
        this.bands = bands;
    }

    /** What cannot be read is left out: a slip in the rule table must not take results off the site. */
    public static Bands parse(String rule) {
        return new Bands(Stream.of(rule.split(";")).map(part -> ONE.matcher(part.strip())).filter(Matcher::matches)
            .map(part -> new Band(new BigDecimal(part.group(1).replace(',', '.')), part.group(2)))
            .sorted(Comparator.comparing(Band::from).reversed()).toList());
    }

    /** Name of the class; null without a percentage. */
    public String of(BigDecimal percent) {
        return percent == null ? null
            : bands.stream().filter(band -> percent.compareTo(band.from()) >= 0).map(Band::name).findFirst().orElse(null);
    }

    /** Highest first. */
    public List<Band> all() {
        return bands;
    }
}
