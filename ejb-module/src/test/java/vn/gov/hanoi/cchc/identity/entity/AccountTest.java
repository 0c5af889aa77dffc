package vn.gov.hanoi.cchc.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Period LONGEST_SLEEP = Period.ofDays(45);

    private final Account lan = account(Role.COLLABORATOR);

    @Test
    void a_session_holds_until_roles_agency_password_or_state_change() {
        String stamp = lan.securityStamp();
        lan.describe("Lan Anh", "lan@vidu.vn", "P-00070", Set.of(Role.COLLABORATOR));
        assertThat(lan.honours(stamp)).as("a new mail address ends nothing").isTrue();
        ends(() -> lan.describe("Lan", null, "P-00070", Set.of(Role.EDITOR)));
        ends(() -> lan.describe("Lan", null, "SNV", Set.of(Role.EDITOR)));
        ends(() -> lan.ownPassword("x"));
        ends(() -> lan.oneTimePassword("y", NOW));
        ends(lan::disable);
        assertThat(lan.honours(lan.securityStamp())).as("a disabled account honours nothing").isFalse();
        ends(() -> lan.enable(NOW));
        assertThat(lan.honours(lan.securityStamp())).isTrue();
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_door() {
        lan.oneTimePassword("x", NOW);
        assertThat(lan.caller("10.0.0.1").permissions()).containsExactly(Permission.OFFICE_ENTER);
        lan.ownPassword("y");
        assertThat(lan.caller("10.0.0.1").permissions()).contains(Permission.INTAKE_SUBMIT);
    }

    @Test
    void the_caller_carries_agency_name_and_address() {
        Caller caller = lan.caller("10.0.0.1");
        assertThat(caller.is(lan.id())).isTrue();
        assertThat(caller.name()).isEqualTo("lan");
        assertThat(caller.agency()).isEqualTo("P-00070");
        assertThat(caller.address()).isEqualTo("10.0.0.1");
    }

    @Test
    void an_auditor_is_nothing_else() {
        refuses("identity.account.auditor.alone", () -> lan.describe("Lan", null, "SNV", Set.of(Role.AUDITOR, Role.EDITOR)));
    }

    @Test
    void collaborators_and_agency_officers_belong_to_an_agency() {
        refuses("identity.account.agency.missing", () -> lan.describe("Lan", null, null, Set.of(Role.COLLABORATOR)));
        refuses("identity.account.agency.missing", () -> lan.describe("Lan", null, null, Set.of(Role.AGENCY_OFFICER)));
    }

    @Test
    void nobody_locks_themselves_out() {
        refuses("identity.account.self", () -> lan.refuseOwn(lan.caller(null)));
        lan.refuseOwn(account(Role.TECHNICAL_ADMIN).caller(null));
    }

    @Test
    void an_account_falls_asleep_after_forty_five_days_and_an_administrator_wakes_it() {
        Instant later = NOW.plusSeconds(45L * 86_400 + 1);
        assertThat(lan.maySignIn(NOW.plusSeconds(45L * 86_400), LONGEST_SLEEP)).isTrue();
        assertThat(lan.maySignIn(later, LONGEST_SLEEP)).isFalse();
        lan.enable(later);
        assertThat(lan.maySignIn(later, LONGEST_SLEEP)).isTrue();
    }

    @Test
    void sample_accounts_never_sleep() {
        lan.markSample();
        assertThat(lan.dormant(NOW.plusSeconds(400L * 86_400), LONGEST_SLEEP)).isFalse();
    }

    @Test
    void only_collaborators_of_the_agency_are_appointed_by_it_while_it_exists() {
        Agency hoanKiem = new Agency("P-00070", "UBND phường Hoàn Kiếm", AgencyKind.WARD, "UBND-HN", LocalDate.of(2025, 7, 1));
        Agency other = new Agency("SNV", "Sở Nội vụ", AgencyKind.DEPARTMENT, "UBND-HN", null);
        refuses("identity.appointment.collaborator", () -> appoint(account(Role.EDITOR), hoanKiem, "2026-11-01", null));
        refuses("identity.appointment.agency", () -> appoint(lan, other, "2026-11-01", null));
        refuses("identity.agency.closed", () -> appoint(lan, hoanKiem, "2025-06-30", null));
        refuses("identity.days.order", () -> appoint(lan, hoanKiem, "2026-11-02", "2026-11-01"));
        Appointment appointment = appoint(lan, hoanKiem, "2026-11-01", "2026-11-30");
        assertThat(appointment.overlaps(LocalDate.of(2026, 11, 30), null)).isTrue();
        assertThat(appointment.overlaps(LocalDate.of(2026, 12, 1), null)).isFalse();
        assertThat(appointment.overlaps(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))).isFalse();
    }

    @Test
    void an_appointment_ends_once_within_its_time() {
        Agency hoanKiem = new Agency("P-00070", "UBND phường Hoàn Kiếm", AgencyKind.WARD, "UBND-HN", null);
        Appointment appointment = appoint(lan, hoanKiem, "2026-11-01", "2026-11-30");
        refuses("identity.days.order", () -> appointment.end(LocalDate.of(2026, 10, 31), "x"));
        refuses("identity.appointment.ended", () -> appointment.end(LocalDate.of(2026, 12, 1), "x"));
        appointment.end(LocalDate.of(2026, 11, 10), "chuyển công tác");
        refuses("identity.appointment.ended", () -> appointment.end(LocalDate.of(2026, 11, 9), "x"));
    }

    private void ends(Runnable act) {
        String stamp = lan.securityStamp();
        act.run();
        assertThat(lan.honours(stamp)).isFalse();
    }

    private static Appointment appoint(Account account, Agency agency, String from, String to) {
        return new Appointment(new AppointCollaborator(account.id(), agency.code(), CollaboratorCategory.PAR_OFFICIAL, LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to), "QĐ 12"), account, agency, "test", NOW);
    }

    private static Account account(Role role) {
        Account account = new Account("lan", "test", NOW);
        account.describe("Lan", null, "P-00070", Set.of(role));
        return account;
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
