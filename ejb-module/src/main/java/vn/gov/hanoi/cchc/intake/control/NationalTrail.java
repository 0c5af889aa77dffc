package vn.gov.hanoi.cchc.intake.control;

import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;

/**
 * Which codes the document system is told when a document reaches a stage (ruling 18). The axis knows one order, 01 → 03 → 04 → 05 → 06;
 * stages passed in one step are told one after the other, and nothing is ever told backwards. Recalls run beside it.
 */
public final class NationalTrail {

    private static final List<NationalStatus> ROAD = List.of(NationalStatus.ARRIVED, NationalStatus.ACCEPTED, NationalStatus.ASSIGNED,
        NationalStatus.IN_PROGRESS, NationalStatus.DONE);

    private NationalTrail() {
    }

    /**
     * The codes to tell now, in order; empty when the stage was told before.
     *
     * @param told code told last, recalls left out; null at first
     */
    public static List<NationalStatus> to(NationalStatus stage, NationalStatus told) {
        if (!ROAD.contains(stage)) {
            return stage == told ? List.of() : List.of(stage);
        }
        int from = told == null ? -1 : ROAD.indexOf(told);
        List<NationalStatus> codes = new ArrayList<>();
        for (int i = from + 1; i <= ROAD.indexOf(stage); i++) {
            codes.add(ROAD.get(i));
        }
        return codes;
    }

    static boolean recall(NationalStatus status) {
        return status == NationalStatus.RECALL_ASKED || status == NationalStatus.RECALL_GRANTED || status == NationalStatus.RECALL_DECLINED;
    }
}
