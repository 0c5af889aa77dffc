package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Seals a receipt (ground R3).
 *
 * @param place   where the mark or the secret stands, without repeating it
 * @param readers accounts that may read it from now on; whoever seals is added
 */
public record SealReceipt(@NotNull UUID receipt, long version, @NotBlank @Size(max = 300) String place,
                          @NotEmpty @Size(max = 10) List<@NotNull UUID> readers) {

    public SealReceipt {
        readers = readers == null ? List.of() : List.copyOf(readers);
    }
}
