package vn.gov.hanoi.cchc.site.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Lets many addresses of the old site lead somewhere.
 *
 * @param table lines {@code old address,path here}
 * @param seen  fingerprint of the dry run that was looked at
 */
public record LeadOldAddresses(@NotBlank @Size(max = 2_000_000) String table, @NotBlank @Size(max = 64) String seen) {
}
