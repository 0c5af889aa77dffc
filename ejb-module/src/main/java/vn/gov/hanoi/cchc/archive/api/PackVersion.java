package vn.gov.hanoi.cchc.archive.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/** Writes the package of one version, for the portal itself. */
public record PackVersion(@NotBlank String permanentId, @Positive int version) {
}
