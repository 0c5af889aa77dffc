package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An author as the supplier names him.
 *
 * @param name person or pen name
 * @param unit agency or newsroom, or null
 * @param role author, photographer, translator …; null means author
 */
public record SubmittedAuthor(@NotBlank @Size(max = 120) String name, @Size(max = 200) String unit, @Size(max = 40) String role) {
}
