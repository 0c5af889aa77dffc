package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Moves the stored term of a document to what today's calendar and rules give.
 *
 * @param number the stored counting that was read
 * @param dueAt  the new date that was read
 */
public record MoveDocumentTerm(@NotNull UUID item, @Positive int number, @NotNull Instant dueAt, @NotBlank @Size(max = 500) String reason) {
}
