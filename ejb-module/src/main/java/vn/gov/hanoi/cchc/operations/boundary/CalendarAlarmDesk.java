package vn.gov.hanoi.cchc.operations.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

/** Tells those who keep the working calendar what it lacks, each gap once, and takes it back when the gap is closed. */
@Stateless
@Audited
public class CalendarAlarmDesk {

    /** What the notices are about. */
    public static final String REFERENCE = "calendar";

    @Inject
    private RuleQueries rules;
    @Inject
    private Notices notices;

    /** Compares what the calendar lacks today with what was told. */
    @RolesAllowed(Permission.SYSTEM)
    public void look() {
        List<RuleWarning> gaps = rules.warnings();
        notices.retractOthers(REFERENCE, gaps.stream().map(CalendarAlarmDesk::topic).toList());
        for (RuleWarning gap : gaps) {
            if (!notices.stands(REFERENCE, topic(gap))) {
                notices.tell(new Notice(Audience.whoMay(Permission.RULES_MANAGE), null, topic(gap), REFERENCE,
                    Texts.get("operations.calendar.subject", String.valueOf(gap.year())),
                    Texts.get("rules.trace.warning." + gap.kind(), String.valueOf(gap.year())) + ".", "/quan-tri/lich?nam=" + gap.year(), true));
            }
        }
    }

    private static String topic(RuleWarning gap) {
        return "operations.calendar." + gap.year() + "." + gap.kind();
    }
}
