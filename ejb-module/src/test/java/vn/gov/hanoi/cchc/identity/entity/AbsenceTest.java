package vn.gov.hanoi.cchc.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.api.Role;

class AbsenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final Account lan = account("lan");
    private final Account minh = account("minh");

    @Test
    void both_days_belong_to_the_absence() {
        Absence absence = new Absence(lan, minh, TODAY, TODAY.plusDays(2), TODAY, NOW);
        assertThat(absence.overlaps(TODAY.minusDays(3), TODAY)).isTrue();
        assertThat(absence.overlaps(TODAY.plusDays(2), TODAY.plusDays(9))).isTrue();
        assertThat(absence.overlaps(TODAY.plusDays(3), TODAY.plusDays(9))).isFalse();
    }

    @Test
    void nobody_stands_in_for_himself() {
        assertThatThrownBy(() -> new Absence(lan, lan, TODAY, TODAY, TODAY, NOW)).hasMessageStartingWith("identity.absence.self");
    }

    @Test
    void who_cannot_enter_the_office_does_not_stand_in() {
        minh.disable();
        assertThatThrownBy(() -> new Absence(lan, minh, TODAY, TODAY, TODAY, NOW)).hasMessageStartingWith("identity.absence.delegate");
    }

    @Test
    void an_absence_is_announced_for_days_to_come_within_a_year() {
        assertThatThrownBy(() -> new Absence(lan, minh, TODAY.plusDays(1), TODAY, TODAY, NOW)).hasMessageStartingWith("identity.days.order");
        assertThatThrownBy(() -> new Absence(lan, minh, TODAY.minusDays(1), TODAY, TODAY, NOW)).hasMessageStartingWith("identity.absence.past");
        assertThatThrownBy(() -> new Absence(lan, minh, TODAY, TODAY.plusYears(1).plusDays(1), TODAY, NOW))
            .hasMessageStartingWith("identity.absence.far");
    }

    @Test
    void it_ends_once_and_not_after_its_last_day() {
        Absence absence = new Absence(lan, minh, TODAY, TODAY.plusDays(2), TODAY, NOW);
        assertThatThrownBy(() -> absence.end(TODAY.plusDays(3), NOW)).hasMessageStartingWith("identity.absence.over");
        absence.end(TODAY, NOW);
        assertThat(absence.overlaps(TODAY, TODAY)).as("the days are free again").isFalse();
        assertThatThrownBy(() -> absence.end(TODAY, NOW)).hasMessageStartingWith("identity.absence.over");
    }

    private static Account account(String name) {
        Account account = new Account(name, "quan-tri", NOW);
        account.describe(name, null, null, Set.of(Role.EDITOR));
        return account;
    }
}
