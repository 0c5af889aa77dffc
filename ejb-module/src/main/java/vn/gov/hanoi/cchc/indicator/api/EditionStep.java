package vn.gov.hanoi.cchc.indicator.api;

import java.util.Set;
import vn.gov.hanoi.cchc.shared.Permission;

/** The life of an edition as a table. */
public enum EditionStep {
    /** Whoever imported it gives it up. */
    DROP(Set.of(EditionState.READY), EditionState.DROPPED, Permission.INDEX_IMPORT),
    /** The second person sends it away, with a reason. */
    REFUSE(Set.of(EditionState.READY), EditionState.DROPPED, Permission.INDEX_PUBLISH),
    PUBLISH(Set.of(EditionState.READY), EditionState.PUBLISHED, Permission.INDEX_PUBLISH),
    /** A newer edition becomes public. */
    REPLACE(Set.of(EditionState.PUBLISHED), EditionState.REPLACED, Permission.INDEX_PUBLISH),
    WITHDRAW(Set.of(EditionState.PUBLISHED), EditionState.WITHDRAWN, Permission.INDEX_PUBLISH);

    private final Set<EditionState> from;
    private final EditionState to;
    private final String permission;

    EditionStep(Set<EditionState> from, EditionState to, String permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public Set<EditionState> from() {
        return from;
    }

    public EditionState to() {
        return to;
    }

    /** A constant of {@link Permission}. */
    public String permission() {
        return permission;
    }
}
