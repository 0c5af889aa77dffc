package vn.gov.hanoi.cchc.indicator.api;

import java.util.Arrays;
import java.util.Optional;

/** One index over one group of units: the series in which years are compared. */
public enum IndexKind {
    PAR_PROVINCE("par-index-cap-tinh", IndexFamily.PAR, UnitGroup.PROVINCE),
    PAR_DEPARTMENT("par-index-so-nganh", IndexFamily.PAR, UnitGroup.DEPARTMENT),
    PAR_DISTRICT("par-index-quan-huyen", IndexFamily.PAR, UnitGroup.DISTRICT),
    PAR_COMMUNE("par-index-xa-phuong", IndexFamily.PAR, UnitGroup.COMMUNE),
    SIPAS_PROVINCE("sipas-cap-tinh", IndexFamily.SIPAS, UnitGroup.PROVINCE),
    SIPAS_DEPARTMENT("sipas-so-nganh", IndexFamily.SIPAS, UnitGroup.DEPARTMENT),
    SIPAS_COMMUNE("sipas-xa-phuong", IndexFamily.SIPAS, UnitGroup.COMMUNE);

    private final String slug;
    private final IndexFamily family;
    private final UnitGroup group;

    IndexKind(String slug, IndexFamily family, UnitGroup group) {
        this.slug = slug;
        this.family = family;
        this.group = group;
    }

    /** Part of the public address; never changes. */
    public String slug() {
        return slug;
    }

    /** Path of the table of a year. */
    public String address(int year) {
        return "/chi-so/" + slug + "/" + year;
    }

    public IndexFamily family() {
        return family;
    }

    public UnitGroup group() {
        return group;
    }

    public static Optional<IndexKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
