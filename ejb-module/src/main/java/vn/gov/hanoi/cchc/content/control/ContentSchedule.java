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
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.PutOffSchedule;
import vn.gov.hanoi.cchc.content.boundary.DueDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Publishes schedules within ten seconds of their instant, and tells of consents that ended. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentSchedule {

    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    @Inject
    private JobClaims claims;
    @Inject
    private Articles articles;
    @Inject
    private DueDesk desk;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void publishDue() {
        if (claims.claim("content.publish-due", OFTEN)) {
            context.enter(Caller.schedule("content.publish-due"));
            articles.due(clock.instant()).forEach(this::publish);
        }
    }

    @Schedule(hour = "*", minute = "*/10", second = "5", persistent = false)
    public void permissions() {
        if (claims.claim("content.permissions", SELDOM)) {
            context.enter(Caller.schedule("content.permissions"));
            articles.permissionsEnded(LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI)).forEach(desk::permissionExpired);
        }
    }

    /** What changed meanwhile, a consent that ended, a section that was hidden, blocks it: then its approvers decide again. */
    private void publish(UUID item) {
        try {
            desk.publishDue(item);
        } catch (RuleViolated blocked) {
            desk.putOff(new PutOffSchedule(item, Texts.of(blocked)));
        }
    }
}
