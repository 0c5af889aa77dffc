package vn.gov.hanoi.cchc.audit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Seals what was recorded within five seconds. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSchedule {

    private static final Logger LOG = System.getLogger(AuditSchedule.class.getName());

    @Inject
    private AuditSealer sealer;
    @Inject
    private JobClaims claims;

    @Schedule(hour = "*", minute = "*", second = "*/4", persistent = false)
    public void seal() {
        if (claims.claim("audit-seal", Duration.ofSeconds(4))) {
            try {
                int sealed = sealer.seal();
                while (sealed == AuditSealer.BATCH) {
                    sealed = sealer.seal();
                }
                sealer.sign();
            } catch (AuditChainCut e) {
                LOG.log(Logger.Level.ERROR, e.getMessage());
            }
        }
    }
}
