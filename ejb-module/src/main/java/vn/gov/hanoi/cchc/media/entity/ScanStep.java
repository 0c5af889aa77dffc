package vn.gov.hanoi.cchc.media.entity;

import java.util.Set;
import vn.gov.hanoi.cchc.media.api.ScanState;

/** What a scanner may say, and when. What was found infected stays infected: people replace the file. */
enum ScanStep {

    PASS(Set.of(ScanState.NOT_SCANNED, ScanState.PENDING, ScanState.CLEAN), ScanState.CLEAN),
    FIND(Set.of(ScanState.NOT_SCANNED, ScanState.PENDING, ScanState.CLEAN, ScanState.INFECTED), ScanState.INFECTED);

    final Set<ScanState> from;
    final ScanState to;

    ScanStep(Set<ScanState> from, ScanState to) {
        this.from = from;
        this.to = to;
    }
}
