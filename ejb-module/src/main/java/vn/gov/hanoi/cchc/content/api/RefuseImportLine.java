package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Why a line of a job did not go in, for the portal itself.
 *
 * @param position where the entry of an export began, or null
 */
public record RefuseImportLine(@NotNull UUID job, @Positive int line, Integer position, @Size(max = 120) String source,
                               @Size(max = 255) String title, @NotBlank @Size(max = 120) String code, @NotBlank @Size(max = 1000) String reason) {
}
