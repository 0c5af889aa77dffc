package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the item comes from, as the editor states it (Decision 819, Article 3.5); see {@link SourceCredit}.
 *
 * @param permissionFile id of the consent, a file attached to the item, or null
 */
public record SourceDraft(@NotNull SourceCredit.Kind kind, @Size(max = 255) String name,
                          @Size(max = 1000) @Pattern(regexp = "https?://.+") String url, LocalDate obtainedOn, boolean permissionNeeded,
                          UUID permissionFile, @Size(max = 500) String permissionScope, LocalDate permissionUntil) {
}
