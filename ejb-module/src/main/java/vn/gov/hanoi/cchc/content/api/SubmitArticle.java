package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks for approval of the newest revision.
 *
 * @param note      for the approver, or null
 * @param noSecrets the editor confirms that it holds no state secret (Article 3.3); must be true
 */
public record SubmitArticle(@NotNull UUID item, @PositiveOrZero long version, @Size(max = 500) String note, @AssertTrue boolean noSecrets) {
}
