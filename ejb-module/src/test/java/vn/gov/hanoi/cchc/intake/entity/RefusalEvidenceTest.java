package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;

class RefusalEvidenceTest {

    private static RefusalGround whole(RefusalCode code) {
        return new RefusalGround(code, "Viết lại mở bài", "Điều 3.2", "Chánh Văn phòng UBND", null, List.of("tên cơ quan"), 5L, "Tin cũ", null);
    }

    private static RefusalGround without(RefusalCode code, String what) {
        RefusalGround ground = whole(code);
        return new RefusalGround(code, what.equals("words") ? " " : ground.words(), what.equals("basis") ? null : ground.basis(),
            what.equals("decidedBy") ? "" : ground.decidedBy(), null, what.equals("missing") ? List.of() : ground.missing(),
            what.equals("twin") ? null : ground.twin(), null, null);
    }

    @Test
    void there_are_exactly_nine_grounds() {
        assertThat(RefusalCode.values()).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource(value = RefusalCode.class, names = {"R3", "R8"}, mode = EnumSource.Mode.EXCLUDE)
    void a_ground_with_its_evidence_stands(RefusalCode code) {
        assertThatCode(() -> RefusalEvidence.require(List.of(whole(code)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"R1,words", "R2,words", "R4,words", "R5,words", "R6,words", "R7,words", "R9,words", "R2,basis", "R5,basis", "R4,decidedBy",
        "R6,missing", "R7,twin"})
    void a_ground_without_its_evidence_falls(RefusalCode code, String what) {
        assertThatThrownBy(() -> RefusalEvidence.require(List.of(without(code, what))))
            .hasMessage("intake.refusal.evidence [" + code + ", " + what + "]");
    }

    @ParameterizedTest
    @EnumSource(value = RefusalCode.class, names = {"R3", "R8"})
    void sealing_and_holding_are_acts_of_their_own(RefusalCode code) {
        assertThatThrownBy(() -> RefusalEvidence.require(List.of(whole(code)))).hasMessageStartingWith("intake.refusal.own-act");
    }

    @Test
    void several_grounds_may_stand_together_but_none_twice_and_never_none() {
        assertThatCode(() -> RefusalEvidence.require(List.of(whole(RefusalCode.R7), whole(RefusalCode.R9)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RefusalEvidence.require(List.of(whole(RefusalCode.R9), whole(RefusalCode.R9))))
            .hasMessageStartingWith("intake.refusal.twice");
        assertThatThrownBy(() -> RefusalEvidence.require(List.of())).hasMessageStartingWith("intake.refusal.twice");
    }
}
