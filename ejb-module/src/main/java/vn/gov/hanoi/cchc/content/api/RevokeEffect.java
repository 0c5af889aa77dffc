package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Say that a recorded change of effect was wrong; it stays in the history, struck out with the reason. */
public record RevokeEffect(@NotNull UUID event, @NotBlank @Size(max = 500) String reason) {
}
