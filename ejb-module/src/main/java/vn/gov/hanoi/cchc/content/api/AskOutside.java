package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks somebody outside for written consent to exactly the newest revision.
 *
 * @param contentHash fingerprint of the revision the asker read
 * @param position    position and agency, as the asker knows them
 * @param mail        address the link goes to, or null when it is handed over by hand
 * @param days        how long the link lives
 * @param noSecrets   the asker confirms that it holds no state secret (Article 3.3); must be true
 */
public record AskOutside(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 64) String contentHash,
                         @NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 200) String position, @Size(max = 254) String mail,
                         @NotBlank @Size(max = 1000) String question, @Positive int days, @AssertTrue boolean noSecrets) {
}
