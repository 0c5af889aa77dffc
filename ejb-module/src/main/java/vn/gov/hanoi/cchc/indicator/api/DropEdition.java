package vn.gov.hanoi.cchc.indicator.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Gives up an own import that is not public. */
public record DropEdition(@NotNull UUID edition, @PositiveOrZero long version, @Size(max = 500) String reason) {
}
