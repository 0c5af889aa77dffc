package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.SaveSearch;
import vn.gov.hanoi.cchc.identity.control.SavedSearches;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Filters of the queues that a person keeps for themselves. */
@Stateless
@Audited
public class SavedSearchDesk {

    @Inject
    private SavedSearches searches;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Replaces the one of the same name; refused with {@code identity.search.many} when there are too many. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void save(@Valid SaveSearch command) {
        searches.keep(context.caller().account(), command.queue(), VietnameseText.line(command.name()), command.query(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Drops one of the caller's own; without it nothing happens. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void drop(@NotNull UUID search) {
        searches.drop(context.caller().account(), search);
    }
}
