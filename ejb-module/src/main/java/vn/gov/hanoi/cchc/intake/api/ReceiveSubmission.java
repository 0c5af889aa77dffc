package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * News or another work, sent by its supplier: a signed-in collaborator, or an agency's system with a key.
 *
 * @param channel        OFFICE_FORM or API_SUBMISSION
 * @param work           the content
 * @param declaration    the supplier accepts responsibility for accuracy; must be true
 * @param contact        how to reach the supplier, e-mail preferred; null means by notice in the back office
 * @param idempotencyKey repeats with the same key are the same sending; null when there is none. The office form sends one per opened form
 */
public record ReceiveSubmission(@NotNull Channel channel, @Valid @NotNull SuppliedWork work, boolean declaration,
                                @Size(max = 200) String contact, @Size(max = 100) String idempotencyKey) {
}
