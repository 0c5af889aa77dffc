package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One ground of a refusal with the evidence it needs (behaviour B5.1). Every ground needs {@code words}; beyond that R2 needs
 * {@code basis}, R4 {@code decidedBy}, R6 {@code missing}, R7 {@code twin}. R3 and R8 are acts of their own: sealing and holding.
 *
 * @param code      the ground
 * @param words     what the supplier reads: why, and what he can do about it
 * @param basis     R2: the policy or legal provision it goes against; R5: what shows that it is untrue; else null
 * @param decidedBy R4: who decided that it is not public
 * @param lapsesOn  R4: the day the decision lapses, or null
 * @param missing   R6: what is missing to know where it comes from
 * @param twin      R7: public number of the published item it repeats
 * @param twinTitle R7: title of that item; the reception looks it up, what a caller gives is not read
 * @param twinAddress R7: absolute address of that item; looked up too
 */
public record RefusalGround(@NotNull RefusalCode code, @NotBlank @Size(max = 1000) String words, @Size(max = 500) String basis,
                            @Size(max = 200) String decidedBy, LocalDate lapsesOn,
                            @Size(max = 20) List<@NotBlank @Size(max = 300) String> missing, Long twin,
                            @Size(max = 500) String twinTitle, @Size(max = 500) String twinAddress) {

    public RefusalGround {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    /** A ground whose words say it all: R1, R9. */
    public static RefusalGround of(RefusalCode code, String words) {
        return new RefusalGround(code, words, null, null, null, List.of(), null, null, null);
    }
}
