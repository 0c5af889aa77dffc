package vn.gov.hanoi.cchc.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class AgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 1);

    private final Agency department = new Agency("SXD", "Sở Xây dựng", AgencyKind.DEPARTMENT, "UBND-HN", FOUNDED);

    @Test
    void an_agency_exists_from_its_first_day_to_its_last() {
        department.close(TODAY, "SNV");
        assertThat(department.validOn(FOUNDED.minusDays(1))).isFalse();
        assertThat(department.validOn(FOUNDED)).isTrue();
        assertThat(department.validOn(TODAY)).isTrue();
        assertThat(department.validOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void a_renamed_agency_keeps_its_old_name_for_the_days_before() {
        LocalDate from = LocalDate.of(2026, 10, 1);
        AgencyAlias old = department.rename("Sở Xây dựng và Quy hoạch", from, TODAY);
        assertThat(old.isNamed(AgencyName.key("Sở Xây dựng"), from.minusDays(1))).isTrue();
        assertThat(old.isNamed(AgencyName.key("Sở Xây dựng"), from)).isFalse();
        assertThat(department.isNamed(AgencyName.key("Sở Xây dựng và Quy hoạch"), from)).isTrue();
        assertThat(department.isNamed(AgencyName.key("Sở Xây dựng và Quy hoạch"), from.minusDays(1))).isFalse();
    }

    @Test
    void a_name_does_not_change_before_its_day_nor_before_the_agency() {
        refuses("identity.agency.rename.future", () -> department.rename("Sở mới", TODAY.plusDays(1), TODAY));
        refuses("identity.agency.rename.outside", () -> department.rename("Sở mới", FOUNDED.minusDays(1), TODAY));
        refuses("identity.agency.rename.same", () -> department.rename("SỞ XÂY DỰNG", TODAY, TODAY));
    }

    @Test
    void an_agency_ends_once_and_is_not_its_own_successor() {
        refuses("identity.agency.successor.self", () -> department.close(TODAY, "SXD"));
        refuses("identity.agency.close.before", () -> department.close(FOUNDED.minusDays(1), null));
        department.close(TODAY, null);
        refuses("identity.agency.closed.already", () -> department.close(TODAY, null));
    }

    @Test
    void organ_ids_have_one_of_two_forms() {
        for (String good : new String[] {"H26", "H26.15", "H26.15.03", "H26.015.03.01.02", "000.00.15.H26"}) {
            department.mapOrgan(good);
            assertThat(department.organId()).isEqualTo(good);
        }
        for (String bad : new String[] {"h26", "H2", "H26.1", "H26.15.03.01.02.03", "00.00.15.H26", "H26 ", "H26.15\n"}) {
            refuses("identity.agency.organ.form", () -> department.mapOrgan(bad));
        }
        department.mapOrgan(null);
        assertThat(department.organId()).isNull();
    }

    @Test
    void a_former_name_is_never_retired_another_name_once() {
        AgencyAlias other = new AgencyAlias("SXD", "Sở XD", null, null, false);
        other.retire(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(other.isNamed(AgencyName.key("Sở XD"), TODAY)).isFalse();
        refuses("identity.agency.alias.retire", () -> other.retire(Instant.EPOCH));
        AgencyAlias former = department.rename("Sở mới", TODAY, TODAY);
        refuses("identity.agency.alias.retire", () -> former.retire(Instant.EPOCH));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
