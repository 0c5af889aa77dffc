package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Which files may become public (ruling 22): clean ones, and where sample data is shown also those that nothing
 * could scan; none before its words were read for secrecy marks (ruling 23). */
@Dependent
public class ScanPolicy {

    private final boolean demo;
    private final boolean scannerPresent;

    @Inject
    public ScanPolicy(MediaSettings settings, Instance<VirusScanner> scanner) {
        this(settings.demo(), scanner.isResolvable());
    }

    ScanPolicy(boolean demo, boolean scannerPresent) {
        this.demo = demo;
        this.scannerPresent = scannerPresent;
    }

    /** The state of a file that has just arrived. */
    public ScanState initial() {
        return scannerPresent ? ScanState.PENDING : ScanState.NOT_SCANNED;
    }

    /** @throws RuleViolated file.sealed, file.scan.infected, file.scan.pending, file.scan.missing, file.text.waiting */
    public void requirePublishable(FileView file) {
        if (file.sealed()) {
            throw new RuleViolated("file.sealed");
        }
        switch (file.scan()) {
            case CLEAN -> { }
            case INFECTED -> throw new RuleViolated("file.scan.infected", file.name());
            case PENDING -> throw new RuleViolated("file.scan.pending", file.name());
            case NOT_SCANNED -> {
                if (!demo) {
                    throw new RuleViolated("file.scan.missing", file.name());
                }
            }
        }
        if (!file.checked()) {
            throw new RuleViolated("file.text.waiting", file.name());
        }
    }
}
