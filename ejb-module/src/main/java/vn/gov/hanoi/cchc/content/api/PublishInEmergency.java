package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Publishes without a second person, who reviews it afterwards. */
public record PublishInEmergency(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 64) String contentHash,
                                 @NotBlank @Size(max = 500) String reason, @AssertTrue boolean noSecrets) {
}
