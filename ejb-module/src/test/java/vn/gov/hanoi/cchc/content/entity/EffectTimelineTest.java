package vn.gov.hanoi.cchc.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.content.api.EffectKind.AMENDED;
import static vn.gov.hanoi.cchc.content.api.EffectKind.CORRECTED;
import static vn.gov.hanoi.cchc.content.api.EffectKind.ENDED;
import static vn.gov.hanoi.cchc.content.api.EffectKind.ENDED_PARTLY;
import static vn.gov.hanoi.cchc.content.api.EffectKind.NOT_FITTING;
import static vn.gov.hanoi.cchc.content.api.EffectKind.RESUMED;
import static vn.gov.hanoi.cchc.content.api.EffectKind.SUSPENDED;
import static vn.gov.hanoi.cchc.content.api.EffectKind.SUSPENDED_PARTLY;
import static vn.gov.hanoi.cchc.content.api.EffectKind.TAKES_EFFECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.entity.EffectTimeline.Happening;

class EffectTimelineTest {

    private static final LocalDate ISSUED = LocalDate.of(2022, 6, 24);

    @Test
    void a_decree_applies_from_its_day_of_effect_until_another_replaces_it() {
        List<EffectInterval> decree42 = line(on("2022-08-15", TAKES_EFFECT), on("2026-07-01", ENDED));
        assertThat(EffectTimeline.on(day("2022-06-23"), decree42)).isNull();
        assertThat(EffectTimeline.on(ISSUED, decree42)).isEqualTo(EffectStatus.NOT_YET);
        assertThat(EffectTimeline.on(day("2022-08-14"), decree42)).isEqualTo(EffectStatus.NOT_YET);
        assertThat(EffectTimeline.on(day("2022-08-15"), decree42)).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(EffectTimeline.on(day("2026-06-30"), decree42)).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(EffectTimeline.on(day("2026-07-01"), decree42)).isEqualTo(EffectStatus.ENDED);
        assertThat(EffectTimeline.on(day("2099-01-01"), decree42)).isEqualTo(EffectStatus.ENDED);
    }

    @Test
    void what_was_suspended_and_resumed_applies_again() {
        assertThat(statuses(on("2022-08-15", TAKES_EFFECT), on("2023-01-01", SUSPENDED), on("2023-03-01", RESUMED)))
            .containsExactly(EffectStatus.NOT_YET, EffectStatus.IN_FORCE, EffectStatus.SUSPENDED, EffectStatus.IN_FORCE);
    }

    @Test
    void what_had_ended_in_part_before_a_suspension_is_ended_in_part_after_it() {
        assertThat(statuses(on("2022-08-15", TAKES_EFFECT), on("2022-12-01", ENDED_PARTLY), on("2023-01-01", SUSPENDED), on("2023-03-01", RESUMED)))
            .containsExactly(EffectStatus.NOT_YET, EffectStatus.IN_FORCE, EffectStatus.ENDED_PARTLY, EffectStatus.SUSPENDED, EffectStatus.ENDED_PARTLY);
    }

    @Test
    void a_resumption_ends_every_suspension() {
        assertThat(statuses(on("2022-08-15", TAKES_EFFECT), on("2023-01-01", SUSPENDED_PARTLY), on("2023-02-01", SUSPENDED), on("2023-03-01", RESUMED)))
            .containsExactly(EffectStatus.NOT_YET, EffectStatus.IN_FORCE, EffectStatus.SUSPENDED_PARTLY, EffectStatus.SUSPENDED, EffectStatus.IN_FORCE);
    }

    @Test
    void a_suspension_before_the_day_of_effect_shows_from_that_day() {
        assertThat(line(on("2022-08-15", TAKES_EFFECT), on("2022-07-01", SUSPENDED))).containsExactly(
            new EffectInterval(EffectStatus.NOT_YET, ISSUED, day("2022-08-15")), new EffectInterval(EffectStatus.SUSPENDED, day("2022-08-15"), null));
    }

    @Test
    void a_document_can_be_repealed_before_it_ever_applied() {
        assertThat(line(on("2022-08-15", TAKES_EFFECT), on("2022-07-01", ENDED))).containsExactly(
            new EffectInterval(EffectStatus.NOT_YET, ISSUED, day("2022-07-01")), new EffectInterval(EffectStatus.ENDED, day("2022-07-01"), null));
    }

    @Test
    void amending_and_correcting_leave_it_in_force() {
        assertThat(line(on("2022-06-24", TAKES_EFFECT), on("2023-01-01", AMENDED), on("2023-02-01", CORRECTED)))
            .containsExactly(new EffectInterval(EffectStatus.IN_FORCE, ISSUED, null));
    }

    @Test
    void without_a_day_of_effect_the_status_is_unknown_until_something_happens() {
        assertThat(statuses()).containsExactly(EffectStatus.UNKNOWN);
        assertThat(statuses(on("2024-01-01", SUSPENDED), on("2024-02-01", RESUMED), on("2025-01-01", NOT_FITTING)))
            .containsExactly(EffectStatus.UNKNOWN, EffectStatus.SUSPENDED, EffectStatus.UNKNOWN, EffectStatus.NOT_FITTING);
    }

    @Test
    void a_document_in_force_from_its_day_of_issue_never_waits() {
        assertThat(line(on("2022-06-24", TAKES_EFFECT))).containsExactly(new EffectInterval(EffectStatus.IN_FORCE, ISSUED, null));
    }

    @Test
    void an_effect_dated_back_counts_from_the_day_of_issue() {
        assertThat(line(on("2020-01-01", TAKES_EFFECT))).containsExactly(new EffectInterval(EffectStatus.IN_FORCE, ISSUED, null));
    }

    @Test
    void suspended_and_resumed_on_one_day_is_never_suspended() {
        assertThat(line(on("2022-06-24", TAKES_EFFECT), on("2023-01-01", RESUMED), on("2023-01-01", SUSPENDED)))
            .containsExactly(new EffectInterval(EffectStatus.IN_FORCE, ISSUED, null));
    }

    @Test
    void what_has_ended_stays_ended() {
        assertThat(statuses(on("2022-08-15", TAKES_EFFECT), on("2023-01-01", ENDED), on("2024-01-01", RESUMED), on("2025-01-01", NOT_FITTING)))
            .containsExactly(EffectStatus.NOT_YET, EffectStatus.IN_FORCE, EffectStatus.ENDED);
    }

    @Test
    void a_document_without_a_day_of_issue_has_one_status_from_the_beginning() {
        assertThat(EffectTimeline.of(null, List.of())).extracting(EffectInterval::status).containsExactly(EffectStatus.UNKNOWN);
        assertThat(EffectTimeline.on(day("1999-01-01"), EffectTimeline.of(null, List.of()))).isEqualTo(EffectStatus.UNKNOWN);
    }

    @Test
    void any_events_in_any_order_give_one_status_for_every_day_and_no_two_neighbours_alike() {
        Random random = new Random(819);
        for (int round = 0; round < 5_000; round++) {
            List<Happening> happenings = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                happenings.add(new Happening(EffectKind.values()[random.nextInt(EffectKind.values().length)], ISSUED.plusDays(random.nextInt(12) - 3)));
            }
            List<EffectInterval> line = EffectTimeline.of(ISSUED, happenings);
            Collections.shuffle(happenings, random);
            assertThat(EffectTimeline.of(ISSUED, happenings)).isEqualTo(line);
            assertThat(line.get(0).from()).isEqualTo(ISSUED);
            assertThat(line.get(line.size() - 1).to()).isNull();
            for (int i = 1; i < line.size(); i++) {
                assertThat(line.get(i).from()).isEqualTo(line.get(i - 1).to()).isAfter(line.get(i - 1).from());
                assertThat(line.get(i).status()).isNotEqualTo(line.get(i - 1).status());
            }
        }
    }

    private static List<EffectInterval> line(Happening... happenings) {
        return EffectTimeline.of(ISSUED, List.of(happenings));
    }

    private static List<EffectStatus> statuses(Happening... happenings) {
        return line(happenings).stream().map(EffectInterval::status).toList();
    }

    private static Happening on(String day, EffectKind kind) {
        return new Happening(kind, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
