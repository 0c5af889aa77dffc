package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new name from a day on; the old one stays known for the days before it. */
public record RenameAgency(@NotBlank @Size(max = 40) String agency, @PositiveOrZero long version, @NotBlank @Size(max = 255) String name,
        @NotNull LocalDate from, @NotBlank @Size(max = 255) String basis) {
}
