package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An assignment.
 *
 * @param assignee name of the member or agency
 * @param finding  what was found when it was handed back, or null
 */
public record AssignmentView(UUID id, UUID account, String agency, String assignee, Instant assignedAt, String assignedBy, Instant dueAt,
                             String reason, Instant handedBackAt, String finding) {

    public boolean open() {
        return handedBackAt == null;
    }
}
