package vn.gov.hanoi.cchc.intake.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What a refusal needs to be fair: a ground, and the evidence that ground asks for (Article 3.9, behaviour B5.1). */
public final class RefusalEvidence {

    private RefusalEvidence() {
    }

    /**
     * Refuses a refusal that says too little.
     *
     * @throws RuleViolated {@code intake.refusal.twice}, {@code intake.refusal.own-act} or {@code intake.refusal.evidence}
     */
    public static void require(List<RefusalGround> grounds) {
        Set<RefusalCode> codes = grounds.stream().map(RefusalGround::code).collect(Collectors.toSet());
        if (codes.isEmpty() || codes.size() < grounds.size()) {
            throw new RuleViolated("intake.refusal.twice", "grounds");
        }
        grounds.forEach(RefusalEvidence::require);
    }

    private static void require(RefusalGround ground) {
        switch (ground.code()) {
            case R1, R9 -> words(ground);
            case R2, R5 -> need(ground, present(ground.basis()), "basis");
            case R4 -> need(ground, present(ground.decidedBy()), "decidedBy");
            case R6 -> need(ground, !ground.missing().isEmpty() && ground.missing().stream().allMatch(RefusalEvidence::present), "missing");
            case R7 -> need(ground, ground.twin() != null, "twin");
            case R3, R8 -> throw new RuleViolated("intake.refusal.own-act", ground.code().name());
        }
        words(ground);
    }

    private static void words(RefusalGround ground) {
        need(ground, present(ground.words()), "words");
    }

    private static void need(RefusalGround ground, boolean there, String what) {
        if (!there) {
            throw new RuleViolated("intake.refusal.evidence", ground.code().name(), what);
        }
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
