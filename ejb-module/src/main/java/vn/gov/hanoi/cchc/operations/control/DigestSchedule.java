package vn.gov.hanoi.cchc.operations.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.boundary.DigestQueries;
import vn.gov.hanoi.cchc.operations.boundary.DigestDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** At seven, and every ten minutes until nine for whom a stopped portal or an error left out. */
@Singleton
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestSchedule {

    private static final String JOB = "operations.digest";
    private static final System.Logger LOG = System.getLogger(DigestSchedule.class.getName());

    @Inject
    private JobClaims claims;
    @Inject
    private DigestQueries readers;
    @Inject
    private DigestDesk desk;
    @Inject
    private CallerContext context;

    @Schedule(hour = "7,8", minute = "*/10", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void write() {
        if (claims.claim(JOB, Duration.ofMinutes(10))) {
            context.enter(Caller.schedule(JOB));
            readers.readers().forEach(this::write);
        }
    }

    /** One person's trouble keeps nobody else's mail back. */
    private void write(UUID account) {
        try {
            desk.write(account);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "The morning mail of account " + account + " was not written", e);
        }
    }
}
