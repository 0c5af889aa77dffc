package vn.gov.hanoi.cchc.content.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.boundary.EffectDueDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Tells, within ten seconds of midnight in Hà Nội, of documents whose status is another one from this day on. The status itself needs no telling. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EffectSchedule {

    private static final Duration OFTEN = Duration.ofSeconds(10);

    @Inject
    private JobClaims claims;
    @Inject
    private Documents documents;
    @Inject
    private EffectDueDesk desk;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void come() {
        if (claims.claim("content.effects", OFTEN)) {
            context.enter(Caller.schedule("content.effects"));
            documents.come(LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI)).forEach(desk::come);
        }
    }
}
