package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Returns a receipt to its supplier for completion.
 *
 * @param missing one thing to complete per line; the supplier reads them as they stand
 */
public record ReturnReceipt(@NotNull UUID receipt, long version,
                            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 300) String> missing,
                            @Size(max = 1000) String note) {

    public ReturnReceipt {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
