package vn.gov.hanoi.cchc.web.intake;

import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.web.media.TypedFile;

/**
 * A work's form with its files as it stands, for keeping unsent typing.
 *
 * @param contact where else to send the result, or null
 * @param note    what was changed, when it completes an earlier version
 * @param kept    files of the earlier version that stay
 */
public record TypedSubmission(TypedWork work, String contact, String note, List<UUID> kept, List<TypedFile> files) {

    public TypedSubmission {
        kept = kept == null ? List.of() : List.copyOf(kept);
        files = files == null ? List.of() : List.copyOf(files);
    }
}
