package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Disable or enable an account, or give it a one-time password; each with the reason that the audit trail keeps. */
public record SwitchAccount(@NotNull UUID account, @PositiveOrZero long version, @NotBlank @Size(max = 255) String reason) {
}
