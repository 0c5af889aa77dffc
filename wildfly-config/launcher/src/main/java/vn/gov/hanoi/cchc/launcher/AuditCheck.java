package vn.gov.hanoi.cchc.launcher;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import vn.gov.hanoi.cchc.audit.AuditVerification;

/** {@code ./portal verify-audit}. */
final class AuditCheck {

    private final Settings settings;

    AuditCheck(Settings settings) {
        this.settings = settings;
    }

    /** @return 0 when the chain holds, 1 when something was found */
    int run(PrintStream out) {
        try (DatabaseSession session = new DatabaseSession(settings)) {
            AuditVerification.Finding finding =
                new AuditVerification(session.connection(), settings.data().resolve("audit")).verify(Clock.systemUTC().instant());
            if (finding.problem() == null) {
                out.println("portal: audit chain holds, " + finding.checked() + " rows checked");
                return 0;
            }
            out.println("portal: AUDIT CHAIN BROKEN after " + finding.checked() + " rows checked: " + finding.problem());
            return 1;
        } catch (SQLException e) {
            throw new LauncherProblem("The audit tables could not be read: " + e.getMessage(), e);
        }
    }
}
