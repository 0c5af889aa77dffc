package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who answers for what was supplied (Article 3.4), when staff type it in for him.
 *
 * @param agency  code of the agency, or null for a person without one
 * @param person  name of the person
 * @param contact telephone, e-mail or address, or null
 */
public record Supplier(@Size(max = 40) String agency, @NotBlank @Size(max = 120) String person, @Size(max = 200) String contact) {
}
