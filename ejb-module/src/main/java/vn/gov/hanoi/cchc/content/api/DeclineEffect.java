package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Say that a relation does not change the effect of the other document. */
public record DeclineEffect(@NotNull UUID proposal, @NotBlank @Size(max = 500) String reason) {
}
