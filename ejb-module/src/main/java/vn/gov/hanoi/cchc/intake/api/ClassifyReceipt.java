package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Sets what triage found; a null leaves that point open, but nothing leaves triage until all three are set. */
public record ClassifyReceipt(@NotNull UUID receipt, long version, Origin origin, ContentClass contentClass, Purpose purpose,
                              @Size(max = 80) String section) {
}
