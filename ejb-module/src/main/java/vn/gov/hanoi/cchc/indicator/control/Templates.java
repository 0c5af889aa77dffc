package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.IndexFamily;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.UnitGroup;
import vn.gov.hanoi.cchc.shared.Texts;

/** The table to fill in: a heading, the lines for highest scores and means, and the units that existed in that year. */
@Dependent
public class Templates {

    @Inject
    private AgencyQueries agencies;
    @Inject
    private Editions editions;

    public byte[] write(IndexKind kind, int year, boolean csv) {
        List<List<Object>> lines = lines(kind, year);
        return csv ? Tables.csv(lines) : Tables.xlsx(Texts.get("index.template.sheet"), lines, List.of(1));
    }

    private List<List<Object>> lines(IndexKind kind, int year) {
        List<AreaColumn> areas = editions.areas(kind, year);
        boolean points = kind.family() == IndexFamily.PAR;
        List<Object> heading = new ArrayList<>(List.of("Mã cơ quan", "Tên đơn vị"));
        heading.addAll(points ? List.of("Điểm", "Điểm tối đa", "Tỷ lệ (%)", "Xếp hạng", "Điểm thưởng", "Điểm phạt")
            : List.of("Tỷ lệ (%)", "Xếp hạng", "Số phiếu"));
        areas.forEach(area -> heading.add(area.code() + " " + area.name()));
        heading.add("Ghi chú");
        List<List<Object>> lines = new ArrayList<>();
        lines.add(heading);
        if (points) {
            lines.add(Arrays.asList(null, "Điểm tối đa"));
        }
        lines.add(Arrays.asList(null, "Trung bình"));
        units(kind.group(), year).forEach(unit -> lines.add(List.of(unit.code(), unit.name())));
        return lines;
    }

    private List<AgencyView> units(UnitGroup group, int year) {
        List<AgencyView> then = agencies.validOn(LocalDate.of(year, 12, 31));
        return then.stream().filter(agency -> switch (group) {
            case PROVINCE -> agency.kind() == AgencyKind.CITY;
            case DEPARTMENT -> agency.kind() == AgencyKind.DEPARTMENT;
            case DISTRICT -> agency.kind() == AgencyKind.DISTRICT;
            case COMMUNE -> agency.kind() == AgencyKind.WARD || agency.kind() == AgencyKind.COMMUNE;
        }).toList();
    }
}
