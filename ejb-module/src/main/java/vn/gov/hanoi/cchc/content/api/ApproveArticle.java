package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Approves exactly what was read; it is public at once.
 *
 * @param contentHash fingerprint of the revision that was read
 * @param noSecrets   the approver confirms that it holds no state secret (Article 3.3); must be true
 */
public record ApproveArticle(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 64) String contentHash,
                             @AssertTrue boolean noSecrets) {
}
