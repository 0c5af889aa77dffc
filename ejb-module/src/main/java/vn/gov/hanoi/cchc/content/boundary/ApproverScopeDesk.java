package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ApproverScope;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.Sections;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Who decides about which sections (ruling 12). */
@Stateless
@Audited
public class ApproverScopeDesk {

    @Inject
    private Decisions decisions;
    @Inject
    private Sections sections;
    @Inject
    private Clock clock;

    /** Replaces what stood for that person. {@code section.unknown} for a section that does not exist. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void set(@Valid ApproverScope command) {
        if (command.sections().stream().anyMatch(section -> sections.find(section).isEmpty())) {
            throw new RuleViolated("section.unknown");
        }
        decisions.scope(command.account(), command.sections(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
