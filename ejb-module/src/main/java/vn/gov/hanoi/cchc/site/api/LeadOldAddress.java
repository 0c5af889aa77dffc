package vn.gov.hanoi.cchc.site.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Lets an address of the old site lead to a page of this one.
 *
 * @param address as the old site wrote it, whole or only its path
 * @param target  path of a public item or of a section here
 */
public record LeadOldAddress(@NotBlank @Size(max = 3000) String address, @NotBlank @Size(max = 500) String target) {
}
