package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Forwards a receipt to a member of the board or to an agency (Article 6.2); exactly one of both. The receipt stays where it is.
 *
 * @param account     account of the member, or null
 * @param accountName the member's name as colleagues read it; required with {@code account}
 * @param agency      code of the agency, or null
 * @param dueAt       by when an answer is expected, after now
 * @param reason      what is asked
 */
public record AssignReceipt(@NotNull UUID receipt, long version, UUID account, @Size(max = 120) String accountName,
                            @Size(max = 40) String agency, @NotNull Instant dueAt, @NotBlank @Size(max = 1000) String reason) {
}
