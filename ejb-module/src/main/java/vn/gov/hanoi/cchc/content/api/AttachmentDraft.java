package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * A file offered with the item, as the editor describes it.
 *
 * @param file  id of a file attached to the item
 * @param title text of the link, or null for the file's name
 * @param main  the document itself, as opposed to annexes
 * @param clip  what readers get with film or sound, or null
 */
public record AttachmentDraft(@NotNull UUID file, @Secret @Size(max = 255) String title, boolean main, @Valid ClipDraft clip) {
}
