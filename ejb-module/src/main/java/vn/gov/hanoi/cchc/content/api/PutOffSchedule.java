package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A schedule that cannot be kept goes back to its approver, by the portal itself; {@code reason} is in words. */
public record PutOffSchedule(@NotNull UUID item, @NotBlank @Size(max = 1000) String reason) {
}
