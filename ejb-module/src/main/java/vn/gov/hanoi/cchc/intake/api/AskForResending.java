package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks the agency behind a mapped organ to send again what was refused. */
public record AskForResending(@NotNull UUID unknownOrgan) {
}
