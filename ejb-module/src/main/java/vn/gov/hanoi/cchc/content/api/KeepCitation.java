package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Say that an item rightly goes on citing a document that does not apply any more. Readers go on reading the note.
 *
 * @param item   the item that cites
 * @param target the document it cites
 */
public record KeepCitation(@NotNull UUID item, @NotNull UUID target, @NotBlank @Size(max = 500) String reason) {
}
