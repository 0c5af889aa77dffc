package vn.gov.hanoi.cchc.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.identity.api.AgencyNode;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.AgencyAlias;
import vn.gov.hanoi.cchc.identity.entity.AgencyName;

class AgencyRegisterTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Agency information = closed("CU-01", "Sở Thông tin và Truyền thông", "SKHCN");
    private final Agency science = new Agency("SKHCN", "Sở Khoa học và Công nghệ", AgencyKind.DEPARTMENT, "UBND-HN", MERGER);

    @Test
    void a_name_means_the_agency_that_had_it_on_the_day() {
        assertThat(named("Sở Thông tin và Truyền thông", LocalDate.of(2025, 2, 28), information).agency().code()).isEqualTo("CU-01");
        assertThat(named("Sở Thông tin và Truyền thông", MERGER, information).known()).isFalse();
        assertThat(named("sở khoa học và công nghệ", MERGER, science).how()).isEqualTo(AgencyMatch.How.BY_NAME);
        assertThat(named("Sở Khoa học và Công nghệ", MERGER.minusDays(1), science).how()).isEqualTo(AgencyMatch.How.UNKNOWN);
    }

    @Test
    void a_name_of_two_agencies_means_nobody() {
        Agency twin = new Agency("X", "Sở Khoa học và Công nghệ", AgencyKind.DEPARTMENT, "UBND-HN", MERGER);
        assertThat(named("Sở Khoa học và Công nghệ", TODAY, science, twin).how()).isEqualTo(AgencyMatch.How.UNKNOWN);
    }

    @Test
    void another_name_means_its_agency_once() {
        String key = AgencyName.key("Sở KH&CN");
        AgencyAlias alias = new AgencyAlias("SKHCN", "Sở KH&CN", null, null, false);
        AgencyAlias again = new AgencyAlias("SKHCN", "Sở KH&CN", null, null, false);
        assertThat(AgencyRegister.byName(key, TODAY, List.of(), Map.of(alias, science, again, science)).agency().code()).isEqualTo("SKHCN");
        AgencyAlias elsewhere = new AgencyAlias("CU-01", "Sở KH&CN", null, null, false);
        assertThat(AgencyRegister.byName(key, TODAY, List.of(), Map.of(alias, science, elsewhere, information)).agency().code())
            .as("an ended agency does not compete").isEqualTo("SKHCN");
    }

    @Test
    void the_heir_is_at_the_end_of_the_chain() {
        Agency oldest = closed("CU-00", "Sở Bưu chính, Viễn thông", "CU-01");
        Map<String, AgencyView> all = Map.of("CU-00", oldest.view(), "CU-01", information.view(), "SKHCN", science.view());
        assertThat(AgencyRegister.heir(oldest.view(), TODAY, all::get).code()).isEqualTo("SKHCN");
        assertThat(AgencyRegister.heir(science.view(), TODAY, all::get)).as("it exists itself").isNull();
        assertThat(AgencyRegister.heir(closed("Z", "Huyện cũ", null).view(), TODAY, all::get)).as("nobody took over").isNull();
    }

    @Test
    void a_circle_of_successors_has_no_heir() {
        Map<String, AgencyView> all = Map.of("A", closed("A", "Sở A", "B").view(), "B", closed("B", "Sở B", "A").view());
        assertThat(AgencyRegister.heir(all.get("A"), TODAY, all::get)).isNull();
    }

    @Test
    void a_tree_hangs_each_agency_below_its_parent() {
        AgencyView city = new Agency("UBND-HN", "UBND thành phố Hà Nội", AgencyKind.CITY, null, null).view();
        List<AgencyNode> tree = AgencyRegister.tree(List.of(science.view(), city));
        assertThat(tree).hasSize(1);
        assertThat(tree.get(0).agency().code()).isEqualTo("UBND-HN");
        assertThat(tree.get(0).children()).extracting(node -> node.agency().code()).containsExactly("SKHCN");
    }

    private static AgencyMatch named(String name, LocalDate day, Agency... candidates) {
        return AgencyRegister.byName(AgencyName.key(name), day, List.of(candidates), Map.of());
    }

    private static Agency closed(String code, String name, String successor) {
        Agency agency = new Agency(code, name, AgencyKind.DEPARTMENT, "UBND-HN", null);
        agency.close(LocalDate.of(2025, 2, 28), successor);
        return agency;
    }
}
