package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Refuses a receipt on one or more grounds, each named once.
 *
 * @param internalNote for colleagues only, or null
 */
public record RefuseReceipt(@NotNull UUID receipt, long version, @Valid @NotEmpty @Size(max = 9) List<@NotNull RefusalGround> grounds,
                            @Size(max = 1000) String internalNote) {

    public RefuseReceipt {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }
}
