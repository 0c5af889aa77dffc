package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AutosaveDraft;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.entity.Draft;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Unsaved typing, kept per person so that an expired session or a closed window loses nothing. */
@Stateless
@Audited
public class DraftDesk {

    @Inject
    private Articles articles;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Replaces what was kept before. Its content is not checked, because it is unfinished. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void keep(@NotNull AutosaveDraft command) {
        UUID account = context.caller().account();
        Draft draft = articles.draft(account, command.item()).orElse(null);
        if (draft == null) {
            draft = new Draft(account, command.item());
            draft.keep(command.version(), command.content(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            articles.add(draft);
        } else {
            draft.keep(command.version(), command.content(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** The caller does not want it any more. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void drop(@NotNull UUID item) {
        articles.dropDraft(context.caller().account(), item);
    }
}
