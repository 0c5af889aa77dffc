package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.KeepTyping;
import vn.gov.hanoi.cchc.intake.control.Typings;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** The caller's own unsent typing in the forms of the reception (ruling 25). */
@Stateless
@Audited
public class TypingDesk {

    @Inject
    private Typings typings;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Replaces what was kept before. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void keep(@Valid KeepTyping command) {
        typings.keep(context.caller().account(), command.form(), command.content(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** It was sent, or the caller does not want it any more. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void drop(@NotBlank String form) {
        typings.drop(context.caller().account(), form);
    }
}
