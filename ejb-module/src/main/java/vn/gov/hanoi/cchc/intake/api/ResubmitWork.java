package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A returned or refused work comes back completed; the earlier versions stay.
 *
 * @param receipt     the receipt it completes
 * @param version     version of the receipt that was read
 * @param work        the whole new content
 * @param keptFiles   ids of files of the version before that stay; {@code work.files} are the new ones
 * @param declaration must be true
 * @param note        what changed, for the standing office, or null
 */
public record ResubmitWork(@NotNull UUID receipt, long version, @Valid @NotNull SuppliedWork work,
                           @Size(max = 50) List<@NotNull UUID> keptFiles, boolean declaration, @Size(max = 1000) String note) {

    public ResubmitWork {
        keptFiles = keptFiles == null ? List.of() : List.copyOf(keptFiles);
    }
}
