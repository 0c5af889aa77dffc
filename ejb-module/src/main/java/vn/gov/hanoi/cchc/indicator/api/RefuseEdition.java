package vn.gov.hanoi.cchc.indicator.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Sends an import away; whoever imported it reads the reason. */
public record RefuseEdition(@NotNull UUID edition, @PositiveOrZero long version, @NotBlank @Size(max = 500) String reason) {
}
