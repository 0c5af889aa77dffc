package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Take a key's power away, at once and for ever. */
public record RevokeApiKey(@NotNull UUID key, @NotBlank @Size(max = 255) String reason) {
}
