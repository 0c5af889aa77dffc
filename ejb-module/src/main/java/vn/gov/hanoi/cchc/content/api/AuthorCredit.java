package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One author as named on the page.
 *
 * @param name person or pen name
 * @param unit agency or newsroom, or null
 * @param role author, photographer, translator, compiler …; never null
 */
public record AuthorCredit(@NotBlank @Size(max = 120) String name, @Size(max = 200) String unit,
                           @NotBlank @Size(max = 40) String role) {
}
