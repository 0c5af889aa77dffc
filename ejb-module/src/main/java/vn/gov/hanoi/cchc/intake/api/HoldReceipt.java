package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Holds a receipt while somebody confirms it (ground R8).
 *
 * @param confirmer   who must confirm: person or agency, in words
 * @param agency      code of that agency, which then reads a notice; or null
 * @param confirmBy   by when, after now
 * @param words       what is asked; the supplier reads it
 */
public record HoldReceipt(@NotNull UUID receipt, long version, @NotBlank @Size(max = 200) String confirmer, @Size(max = 40) String agency,
                          @NotNull Instant confirmBy, @NotBlank @Size(max = 1000) String words) {
}
