package vn.gov.hanoi.cchc.indicator.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.UnitGroup;

/** Whom the lines of a table mean: agencies of its group by code or by name, ended ones too. */
final class Units {

    private static final String HANOI = "UBND-HN";
    private static final String TITLES = "^(?:(?:ubnd|uy ban nhan dan|thanh pho|tp|tinh|quan|huyen|thi xa|phuong|xa) )+";

    private final IndexKind kind;
    private final LocalDate day;
    private final List<AgencyView> agencies;
    private final Function<String, AgencyView> otherNames;

    /**
     * @param year       measured
     * @param agencies   all there ever were
     * @param otherNames an agency by one of its other names, or null
     */
    Units(IndexKind kind, int year, List<AgencyView> agencies, Function<String, AgencyView> otherNames) {
        this.kind = kind;
        this.day = LocalDate.of(year, 12, 31);
        this.agencies = agencies;
        this.otherNames = otherNames;
    }

    /** Somebody, or why nobody: {@code agency.unknown}, {@code agency.ambiguous}, {@code agency.group}. */
    record Match(AgencyView agency, String problem) {
    }

    Match byCode(String code) {
        AgencyView found = agencies.stream().filter(agency -> agency.code().equalsIgnoreCase(code)).findFirst().orElse(null);
        return found == null ? new Match(null, "agency.unknown") : fits(found) ? new Match(found, null) : new Match(null, "agency.group");
    }

    /** Of a table of provinces only Hanoi is an agency; the others are names. */
    Match byName(String name) {
        String wanted = SheetColumns.bare(name);
        String core = wanted.replaceFirst(TITLES, "");
        if (kind.group() == UnitGroup.PROVINCE) {
            return core.equals("ha noi") ? byCode(HANOI) : new Match(null, null);
        }
        for (String form : new String[] {wanted, core}) {
            List<AgencyView> found = agencies.stream().filter(this::fits).filter(agency -> form.equals(SheetColumns.bare(agency.name()))
                || form.equals(SheetColumns.bare(agency.name()).replaceFirst(TITLES, ""))).toList();
            List<AgencyView> narrowed = found.size() > 1 ? found.stream().filter(agency -> agency.name().equalsIgnoreCase(name)).toList() : found;
            if (narrowed.size() == 1) {
                return new Match(narrowed.get(0), null);
            }
            if (found.size() > 1) {
                return new Match(null, "agency.ambiguous");
            }
        }
        AgencyView other = otherNames.apply(name);
        if (other != null && fits(other)) {
            return new Match(other, null);
        }
        boolean elsewhere = other != null || agencies.stream().anyMatch(agency -> wanted.equals(SheetColumns.bare(agency.name())));
        return new Match(null, elsewhere ? "agency.group" : "agency.unknown");
    }

    /** Whether it existed at the end of the year. */
    boolean existed(AgencyView agency) {
        return agency.validOn(day);
    }

    private boolean fits(AgencyView agency) {
        return switch (kind.group()) {
            case PROVINCE -> agency.code().equals(HANOI);
            case DEPARTMENT -> Set.of(AgencyKind.DEPARTMENT, AgencyKind.UNIT).contains(agency.kind());
            case DISTRICT -> agency.kind() == AgencyKind.DISTRICT;
            case COMMUNE -> Set.of(AgencyKind.WARD, AgencyKind.COMMUNE).contains(agency.kind());
        };
    }
}
