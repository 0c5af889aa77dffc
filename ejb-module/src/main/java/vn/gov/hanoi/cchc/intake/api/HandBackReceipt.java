package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The assigned member or agency gives the receipt back with what was found. */
public record HandBackReceipt(@NotNull UUID receipt, @NotNull UUID assignment, @NotBlank @Size(max = 2000) String finding) {
}
