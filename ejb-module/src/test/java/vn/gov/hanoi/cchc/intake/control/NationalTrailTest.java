package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;

class NationalTrailTest {

    /** Standards §3.9: what may follow what on the axis. */
    private static final Map<String, Set<String>> AFTER = Map.of("01", Set.of("02", "03", "13"), "03", Set.of("04", "13"), "04", Set.of("05"), "05", Set.of("06"));

    private static String told(String stage, String last) {
        NationalStatus before = last == null ? null : NationalStatus.of(last).orElseThrow();
        return NationalTrail.to(NationalStatus.of(stage).orElseThrow(), before).stream().map(NationalStatus::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"01,,01", "02,,02", "03,01,03", "04,01,03 04", "05,01,03 04 05", "06,01,03 04 05 06", "05,04,05", "06,05,06", "02,01,02", "02,05,02"})
    void stages_passed_in_one_step_are_told_one_after_the_other(String stage, String last, String codes) {
        assertThat(told(stage, last)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"01,01", "01,05", "04,05", "05,06", "02,02", "06,06"})
    void nothing_is_told_twice_or_backwards(String stage, String last) {
        assertThat(told(stage, last)).isEmpty();
    }

    @Test
    void a_refused_document_that_comes_again_starts_anew() {
        assertThat(told("01", "02")).isEqualTo("01");
    }

    @Test
    void every_step_on_the_road_follows_the_order_of_the_axis() {
        Arrays.stream(NationalStatus.values()).filter(stage -> !NationalTrail.recall(stage) && stage != NationalStatus.REFUSED).forEach(stage -> {
            NationalStatus before = NationalStatus.ARRIVED;
            for (NationalStatus code : NationalTrail.to(stage, NationalStatus.ARRIVED)) {
                assertThat(AFTER.get(before.code())).as(before + " to " + code).contains(code.code());
                before = code;
            }
        });
    }
}
