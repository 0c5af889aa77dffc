package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Add an agency. {@code basis} names the document that founded it. */
public record AddAgency(@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}") String code, @NotBlank @Size(max = 255) String name,
        @NotNull AgencyKind kind, @NotBlank @Size(max = 40) String parent, @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 255) String basis) {
}
