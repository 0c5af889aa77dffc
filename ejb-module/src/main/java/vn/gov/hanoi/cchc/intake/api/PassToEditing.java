package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Sends a fully classified receipt to the editors. */
public record PassToEditing(@NotNull UUID receipt, long version, @Size(max = 1000) String note) {
}
