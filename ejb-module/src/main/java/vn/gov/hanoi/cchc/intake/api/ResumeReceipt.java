package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Ends a hold.
 *
 * @param finding what was confirmed, by whom
 */
public record ResumeReceipt(@NotNull UUID receipt, long version, @NotBlank @Size(max = 1000) String finding) {
}
