package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Say that one is away. {@code from} and {@code to} are days of Hanoi, both included; {@code delegate} is the account of who stands in. */
public record AnnounceAbsence(@NotNull LocalDate from, @NotNull LocalDate to, @NotNull UUID delegate) {
}
