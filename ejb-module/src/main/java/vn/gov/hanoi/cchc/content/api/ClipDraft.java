package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * A film or sound as the editor describes it.
 *
 * @param credit     who made it and who permits its use, or null
 * @param source     where it comes from when that is not where the item comes from, else null
 * @param transcript everything that is said and, of a film, shown, as plain text; or null
 * @param captions   id of an attachment that holds its captions (WebVTT), or null
 * @param poster     id of a picture shown before it plays, or null
 */
public record ClipDraft(@Size(max = 255) String credit, @Valid SourceDraft source, @Secret @Size(max = 100_000) String transcript, UUID captions,
                        UUID poster) {
}
