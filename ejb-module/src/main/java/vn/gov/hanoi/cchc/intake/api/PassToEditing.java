package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Sends a fully classified receipt to the editors.
 *
 * @param found what triage found; null keeps what was saved before
 * @param note  for the editors, or null
 */
public record PassToEditing(@NotNull UUID receipt, long version, @Valid Classification found, @Size(max = 1000) String note) {
}
