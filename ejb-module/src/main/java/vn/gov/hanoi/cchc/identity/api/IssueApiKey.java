package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;

/**
 * Issue a key.
 *
 * @param purpose   which system holds it, in words
 * @param agency    code; needed for scopes bound to an agency
 * @param expiresAt null for a key without end
 * @param perMinute calls a minute the key may make
 */
public record IssueApiKey(@NotBlank @Size(max = 160) String purpose, @NotEmpty Set<@NotNull KeyScope> scopes, @Size(max = 40) String agency,
        Instant expiresAt, @Positive @Max(60_000) int perMinute) {
}
