package vn.gov.hanoi.cchc.indicator.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** @param contentHash fingerprint of what was read */
public record PublishEdition(@NotNull UUID edition, @PositiveOrZero long version, @NotBlank String contentHash) {
}
