package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The last day of an appointment, and why. */
public record EndAppointment(@NotNull UUID appointment, @PositiveOrZero long version, @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 255) String reason) {
}
