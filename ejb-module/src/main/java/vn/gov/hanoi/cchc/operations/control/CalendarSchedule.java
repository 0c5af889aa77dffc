package vn.gov.hanoi.cchc.operations.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.gov.hanoi.cchc.operations.boundary.CalendarAlarmDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Looks every morning whether the working calendar needs somebody; the day from which next year counts is a rule (1 November). */
@Singleton
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarSchedule {

    private static final String JOB = "operations.calendar";

    @Inject
    private JobClaims claims;
    @Inject
    private CalendarAlarmDesk desk;
    @Inject
    private CallerContext context;

    @Schedule(hour = "6", minute = "5", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void look() {
        if (claims.claim(JOB, Duration.ofDays(1))) {
            context.enter(Caller.schedule(JOB));
            desk.look();
        }
    }
}
