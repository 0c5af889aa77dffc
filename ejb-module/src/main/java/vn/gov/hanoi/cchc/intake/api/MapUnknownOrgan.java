package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Says which agency an unknown organ is; its next delivery is accepted. The sender is to be asked to send again. */
public record MapUnknownOrgan(@NotNull UUID id, @NotBlank @Size(max = 40) String agency) {
}
