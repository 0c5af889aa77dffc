package vn.gov.hanoi.cchc.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexFormula;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;
import vn.gov.hanoi.cchc.indicator.api.LineResult;
import vn.gov.hanoi.cchc.indicator.api.SheetContent;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What a table says, line by line. */
class SheetCheckingTest {

    private static final String HEADING = "Mã cơ quan;Tên đơn vị;Điểm;Tỷ lệ (%);Xếp hạng;Số phiếu;Ghi chú\n";
    private static final List<AreaColumn> AREAS = List.of(area("LV1", "Chỉ đạo, điều hành"), area("LV2", "Cải cách thể chế"));
    private static final List<AgencyView> AGENCIES = List.of(agency("SNV", "Sở Nội vụ", AgencyKind.DEPARTMENT, null),
        agency("STC", "Sở Tài chính", AgencyKind.DEPARTMENT, null), agency("STP", "Sở Tư pháp", AgencyKind.DEPARTMENT, null),
        agency("SYT", "Sở Y tế", AgencyKind.DEPARTMENT, null), agency("P-00004", "UBND phường Ba Đình", AgencyKind.WARD, null),
        agency("Q-BA-DINH", "UBND quận Ba Đình", AgencyKind.DISTRICT, LocalDate.of(2025, 6, 30)),
        agency("UBND-HN", "Ủy ban nhân dân thành phố Hà Nội", AgencyKind.CITY, null));

    /** What came of a table. */
    private record Outcome(List<LineResult> lines, SheetContent content) {
        Map<Integer, List<String>> codes() {
            return lines.stream().collect(Collectors.toMap(LineResult::line, line -> line.problems().stream().map(LineProblem::code).toList()));
        }
    }

    @Test
    void a_sound_table_is_ranked_with_shared_places_and_its_mean() {
        Outcome outcome = check(HEADING + "SNV;Sở Nội vụ;;94;;;\nSTC;Sở Tài chính;;93,89;;;\nSTP;Sở Tư pháp;;93.89;;;\n;Sở Y tế;63,9;;;;\n");
        assertThat(outcome.codes().values()).allMatch(List::isEmpty);
        assertThat(outcome.content.units()).extracting(UnitLine::agency).containsExactly("SNV", "STC", "STP", "SYT");
        assertThat(outcome.content.units()).extracting(UnitLine::rank).containsExactly(1, 2, 2, 4);
        assertThat(outcome.content.mean()).isEqualByComparingTo("86.42");
        assertThat(outcome.content.stated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SNV;Sở Nội vụ;;chín mươi;;;|number.bad", "SNV;Sở Nội vụ;;1e2;;;|number.bad", "SNV;Sở Nội vụ;;1.234,5;;;|number.bad",
        "SNV;Sở Nội vụ;;NaN;;;|number.bad", "SNV;Sở Nội vụ;;-3;;;|number.negative", "SNV;Sở Nội vụ;;100,01;;;|percent.over",
        "SNV;Sở Nội vụ;100,5;;;;|score.over", "SNV;Sở Nội vụ;90;80;;;|percent.differs", "SNV;Sở Nội vụ;;;;;|value.missing",
        "SNV;Sở Nội vụ;;90;nhất;;|number.whole", "SNV;Sở Nội vụ;;90;0;;|number.small", "SNV;Sở Nội vụ;;90;;12,5;|number.whole",
        ";;;90;;;|unit.missing", "XYZ;Sở Lạ;;90;;;|agency.unknown", ";Sở Lạ;;90;;;|agency.unknown", "P-00004;Ba Đình;;90;;;|agency.group",
        ";UBND phường Ba Đình;;90;;;|agency.group", "SNV;Sở Nội vụ;;#REF!;;;|cell.broken"})
    void a_line_that_cannot_be_taken_says_why_and_the_others_are_taken(String line, String code) {
        Outcome outcome = check(HEADING + line + "\nSTC;Sở Tài chính;;80;;;\n");
        assertThat(outcome.lines.get(0).accepted()).isFalse();
        assertThat(outcome.codes().get(2)).containsExactly(code);
        assertThat(outcome.lines.get(0).problems().get(0).text()).isNotBlank().doesNotContain("index.problem");
        assertThat(outcome.content.units()).extracting(UnitLine::agency).containsExactly("STC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"STC;Sở Nội vụ;;90;;;|agency.name", "SNV;Sở Nội vụ;;90;5;;|rank.differs",
        "SNV;Sở Nội vụ;;90;;29;|respondents.unranked", "SNV;Sở Nội vụ;;90;;4;|respondents.hidden"})
    void a_doubtful_line_is_taken_and_somebody_should_look(String line, String code) {
        Outcome outcome = check(HEADING + line + "\n");
        assertThat(outcome.codes().get(2)).containsExactly(code);
        assertThat(outcome.lines.get(0).accepted()).isTrue();
        assertThat(outcome.content.units()).hasSize(1);
    }

    @Test
    void the_second_line_of_a_unit_stays_out() {
        Outcome outcome = check(HEADING + "SNV;Sở Nội vụ;;90;;;\n;SỞ NỘI VỤ;;91;;;\n");
        assertThat(outcome.codes().get(3)).containsExactly("unit.twice");
        assertThat(outcome.content.units()).extracting(UnitLine::percent).containsExactly(new BigDecimal("90.00"));
    }

    @Test
    void names_are_found_in_decomposed_letters_and_without_titles() {
        String name = Normalizer.normalize("Sở Tài chính", Normalizer.Form.NFD);
        assertThat(check(HEADING + ";" + name + ";;90;;;\n").content.units()).extracting(UnitLine::agency).containsExactly("STC");
        Outcome district = check(facts(IndexKind.PAR_DISTRICT, 2023, false), HEADING + ";Ba Đình;;96,3;;;\n");
        assertThat(district.content.units()).extracting(UnitLine::name).containsExactly("UBND quận Ba Đình");
        assertThat(district.codes().get(2)).isEmpty();
        assertThat(check(facts(IndexKind.PAR_DISTRICT, 2025, false), HEADING + ";Ba Đình;;96,3;;;\n").codes().get(2)).containsExactly("agency.period");
    }

    @Test
    void of_provinces_hanoi_is_an_agency_and_the_others_are_names() {
        Outcome outcome = check(facts(IndexKind.PAR_PROVINCE, 2023, false), HEADING + ";TP. Hà Nội;;91,43;;;\n;Hải Phòng;;91,87;;;\n");
        assertThat(outcome.content.units()).extracting(UnitLine::name).containsExactly("Hải Phòng", "TP. Hà Nội");
        assertThat(outcome.content.units()).extracting(UnitLine::agency).containsExactly(null, "UBND-HN");
        assertThat(outcome.codes().get(3)).containsExactly("agency.none");
    }

    @Test
    void areas_are_points_when_the_table_says_their_highest_and_percentages_otherwise() {
        String heading = "Tên đơn vị;Điểm;LV1 Chỉ đạo;Cải cách thể chế\n";
        Outcome points = check(heading + "Điểm tối đa;100;10;20\nSở Nội vụ;25,5;9,5;16\nSở Y tế;30;11;16\nSở Tư pháp;40;9,5;16\n");
        assertThat(points.content.units()).extracting(UnitLine::agency).containsExactly("STP", "SNV");
        assertThat(points.content.units().get(1).areas()).extracting("percent").containsExactly(new BigDecimal("95.00"), new BigDecimal("80.00"));
        assertThat(points.codes().get(3)).isEmpty();
        assertThat(points.codes().get(4)).containsExactly("area.over");
        assertThat(points.codes().get(5)).containsExactly("total.differs");
        Outcome shares = check(heading + "Trung bình;;84,27;\nThấp nhất;;78,43;\nCao nhất;;92,14;\n");
        assertThat(shares.content.areas()).singleElement().extracting(AreaColumn::mean, AreaColumn::lowest, AreaColumn::highest)
            .containsExactly(new BigDecimal("84.27"), new BigDecimal("78.43"), new BigDecimal("92.14"));
    }

    @Test
    void a_stated_mean_stands_and_is_compared_with_the_lines() {
        Outcome outcome = check(HEADING + ";Trung bình;;88,4;;;\nSNV;Sở Nội vụ;;94;;;\nSTC;Sở Tài chính;;90;;;\n;Trung bình;;88;;;\n");
        assertThat(outcome.content.mean()).isEqualByComparingTo("88.4");
        assertThat(outcome.content.stated()).isTrue();
        assertThat(outcome.codes().get(2)).containsExactly("mean.differs");
        assertThat(outcome.codes().get(5)).containsExactly("summary.twice");
    }

    @Test
    void a_part_of_the_results_is_neither_ranked_nor_averaged() {
        Outcome outcome = check(facts(IndexKind.PAR_DEPARTMENT, 2023, true), HEADING + "SNV;Sở Nội vụ;;94;;;\nSYT;Sở Y tế;;;3;;\n");
        assertThat(outcome.content.units()).extracting(UnitLine::rank).containsExactly(3, null);
        assertThat(outcome.content.mean()).isNull();
        assertThat(outcome.codes().values()).allMatch(List::isEmpty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tên đơn vị;Ghi chú|index.file.columns", "Tên;Số|index.file.heading",
        "Tên đơn vị;Đơn vị;Tỷ lệ|index.file.twice"})
    void a_table_without_its_columns_is_not_read(String heading, String code) {
        assertThatThrownBy(() -> check(heading + "\nSNV;90\n")).isInstanceOf(RuleViolated.class).extracting("code").isEqualTo(code);
    }

    @Test
    void titles_above_the_heading_and_commas_between_columns_are_fine() {
        assertThat(check("KẾT QUẢ NĂM 2023,,\n,,\nSTT,Tên cơ quan,Tỉ lệ %\n1,Sở Nội vụ,\"94,5\"\n").content.units()).singleElement()
            .extracting(UnitLine::percent).isEqualTo(new BigDecimal("94.50"));
    }

    @Test
    void too_many_lines_and_an_open_quotation_are_refused_whole() {
        assertThatThrownBy(() -> check(HEADING + "SNV;Sở Nội vụ;;90;;;\n".repeat(100_000))).extracting("code").isEqualTo("index.file.rows");
        assertThatThrownBy(() -> check(HEADING + "SNV;\"Sở Nội vụ;;90;;;\n")).extracting("code").isEqualTo("index.file.csv");
    }

    private static Outcome check(String csv) {
        return check(facts(IndexKind.PAR_DEPARTMENT, 2023, false), csv);
    }

    private static Outcome check(EditionFacts facts, String csv) {
        List<SheetRow> rows = SheetReading.csv(csv);
        SheetChecking checking = new SheetChecking(facts, SheetColumns.find(rows, AREAS), new Units(facts.kind(), facts.year(), AGENCIES, name -> null),
            new Thresholds(2012, BigDecimal.valueOf(100), 30, 5));
        checking.check(rows);
        return new Outcome(checking.results(), checking.content(AREAS));
    }

    private static EditionFacts facts(IndexKind kind, int year, boolean partial) {
        return new EditionFacts(kind, year, partial, null, null, null, IndexFormula.SCORING, null, null, null, null, "Nguồn", null, null, false);
    }

    private static AreaColumn area(String code, String name) {
        return new AreaColumn(code, name, null, null, null, null, null);
    }

    private static AgencyView agency(String code, String name, AgencyKind kind, LocalDate until) {
        return new AgencyView(code, 0, null, null, name, kind, null, null, until, null);
    }
}
