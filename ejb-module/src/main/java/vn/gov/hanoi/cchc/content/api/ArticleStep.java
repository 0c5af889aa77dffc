package vn.gov.hanoi.cchc.content.api;

import java.util.Set;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * The life of an item as a table: which step leads from which states to which state, and whose step it is. The diagram of the
 * handbook is printed from it.
 */
public enum ArticleStep {
    SAVE(Set.of(ArticleState.EDITING, ArticleState.PUBLISHED, ArticleState.WITHDRAWN), ArticleState.EDITING, Permission.CONTENT_EDIT),
    SUBMIT(Set.of(ArticleState.EDITING), ArticleState.SUBMITTED, Permission.CONTENT_EDIT),
    TAKE_BACK(Set.of(ArticleState.SUBMITTED), ArticleState.EDITING, Permission.CONTENT_EDIT),
    /** Gives up the draft of a public item; readers notice nothing. */
    DISCARD_BESIDE_LIVE(Set.of(ArticleState.EDITING), ArticleState.PUBLISHED, Permission.CONTENT_EDIT),
    /** Gives up the draft of an item that was withdrawn before. */
    DISCARD_AFTER_WITHDRAWAL(Set.of(ArticleState.EDITING), ArticleState.WITHDRAWN, Permission.CONTENT_EDIT),
    /** Gives up what was never public. */
    DISCARD(Set.of(ArticleState.EDITING), ArticleState.CLOSED, Permission.CONTENT_EDIT),
    /** Back to the standing office: wrong desk, or only the supplier can complete it. */
    GIVE_BACK(Set.of(ArticleState.EDITING), ArticleState.CLOSED, Permission.CONTENT_EDIT),
    APPROVE(Set.of(ArticleState.SUBMITTED), ArticleState.PUBLISHED, Permission.CONTENT_APPROVE),
    RETURN(Set.of(ArticleState.SUBMITTED), ArticleState.EDITING, Permission.CONTENT_APPROVE),
    SCHEDULE(Set.of(ArticleState.SUBMITTED), ArticleState.SCHEDULED, Permission.CONTENT_APPROVE),
    UNSCHEDULE(Set.of(ArticleState.SCHEDULED), ArticleState.SUBMITTED, Permission.CONTENT_APPROVE),
    /** Without a second pair of eyes, with a reason; flagged until a second person reviews it. */
    PUBLISH_IN_EMERGENCY(Set.of(ArticleState.EDITING, ArticleState.SUBMITTED, ArticleState.SCHEDULED), ArticleState.PUBLISHED,
        Permission.CONTENT_APPROVE),
    PUBLISH_DUE(Set.of(ArticleState.SCHEDULED), ArticleState.PUBLISHED, Permission.SYSTEM),
    /** A schedule whose conditions no longer hold (a permission expired) goes back to the approver. */
    PUT_OFF(Set.of(ArticleState.SCHEDULED), ArticleState.SUBMITTED, Permission.SYSTEM),
    /** Existing content that was public elsewhere. */
    IMPORT(Set.of(ArticleState.EDITING, ArticleState.PUBLISHED), ArticleState.PUBLISHED, Permission.IMPORT_RUN),
    WITHDRAW(Set.of(ArticleState.PUBLISHED), ArticleState.WITHDRAWN, Permission.CONTENT_WITHDRAW),
    /** The live revision goes; the draft beside it stays a draft and nothing publishes it by itself. */
    WITHDRAW_BESIDE_DRAFT(Set.of(ArticleState.EDITING, ArticleState.SUBMITTED, ArticleState.SCHEDULED), ArticleState.EDITING,
        Permission.CONTENT_WITHDRAW),
    HOLD(Set.of(ArticleState.EDITING), ArticleState.HELD, Permission.INTAKE_TRIAGE),
    RESUME(Set.of(ArticleState.HELD), ArticleState.EDITING, Permission.INTAKE_TRIAGE),
    /** Its receipt was refused, recalled or returned to its supplier. */
    CLOSE(Set.of(ArticleState.EDITING, ArticleState.HELD, ArticleState.SUBMITTED, ArticleState.SCHEDULED), ArticleState.CLOSED,
        Permission.INTAKE_TRIAGE),
    /** A recall was granted: the public item goes, drafts and all. */
    RECALL(Set.of(ArticleState.PUBLISHED, ArticleState.EDITING, ArticleState.SUBMITTED, ArticleState.SCHEDULED), ArticleState.WITHDRAWN,
        Permission.INTAKE_TRIAGE),
    /** Its receipt was passed to editing again. */
    REOPEN(Set.of(ArticleState.CLOSED), ArticleState.EDITING, Permission.INTAKE_TRIAGE),
    SEAL(Set.of(ArticleState.EDITING, ArticleState.HELD, ArticleState.SUBMITTED, ArticleState.SCHEDULED, ArticleState.PUBLISHED,
        ArticleState.WITHDRAWN, ArticleState.CLOSED), ArticleState.SEALED, Permission.INTAKE_TRIAGE);

    private final Set<ArticleState> from;
    private final ArticleState to;
    private final String permission;

    ArticleStep(Set<ArticleState> from, ArticleState to, String permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public Set<ArticleState> from() {
        return from;
    }

    public ArticleState to() {
        return to;
    }

    /** A constant of {@link Permission}. */
    public String permission() {
        return permission;
    }
}
