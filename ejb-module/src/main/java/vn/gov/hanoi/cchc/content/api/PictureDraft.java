package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * A picture as the editor describes it.
 *
 * @param file   id of a file attached to the item
 * @param alt    what it shows, in words; may wait until approval, which asks for it
 * @param credit who made it and who permits its use, or null
 * @param source where it comes from when that is not where the item comes from, else null
 * @param lead   shown in lists and at the top; the first one counts
 * @param caption what happened, where and when, or null
 */
public record PictureDraft(@NotNull UUID file, @Secret @Size(max = 500) String alt, @Size(max = 255) String credit, @Valid SourceDraft source,
                           boolean lead, @Secret @Size(max = 1000) String caption) {
}
