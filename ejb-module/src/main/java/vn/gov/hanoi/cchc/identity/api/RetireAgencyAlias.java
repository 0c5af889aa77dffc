package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A name that was added by mistake is not recognised any more; it stays in the history. */
public record RetireAgencyAlias(@NotNull UUID alias, @NotBlank @Size(max = 255) String basis) {
}
