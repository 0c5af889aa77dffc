package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One packet of the document system.
 *
 * @param channel        API_DOCUMENT or API_EDXML
 * @param action         new, update, replace or recall
 * @param document       the document; for RECALL only its key fields are read
 * @param reason         why it is recalled, updated or replaced, or null
 * @param replaces       keys of the documents that a REPLACE takes the place of; empty elsewhere
 * @param idempotencyKey or null
 */
public record ReceiveDocument(@NotNull Channel channel, @NotNull DocumentAction action, @Valid @NotNull SuppliedDocument document,
                              @Size(max = 500) String reason, @Size(max = 100) List<@NotNull @Size(max = 200) String> replaces,
                              @Size(max = 100) String idempotencyKey) {

    public ReceiveDocument {
        replaces = replaces == null ? List.of() : List.copyOf(replaces);
    }
}
