package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another name by which senders call an agency; without days it is always recognised. */
public record AddAgencyAlias(@NotBlank @Size(max = 40) String agency, @PositiveOrZero long version, @NotBlank @Size(max = 255) String name,
        LocalDate from, LocalDate to, @NotBlank @Size(max = 255) String basis) {
}
