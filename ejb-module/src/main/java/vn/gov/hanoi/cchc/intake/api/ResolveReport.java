package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Ends a reader's report.
 *
 * @param words what was done about it; a reader who left an e-mail address is told
 */
public record ResolveReport(@NotNull UUID receipt, long version, @NotBlank @Size(max = 1000) String words) {
}
