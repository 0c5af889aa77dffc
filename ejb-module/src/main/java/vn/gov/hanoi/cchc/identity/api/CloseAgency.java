package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The agency's last day, and who takes over ({@code successor} may be null when there is no single heir). */
public record CloseAgency(@NotBlank @Size(max = 40) String agency, @PositiveOrZero long version, @NotNull LocalDate lastDay,
        @Size(max = 40) String successor, @NotBlank @Size(max = 255) String basis) {
}
