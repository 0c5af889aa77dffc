package vn.gov.hanoi.cchc.site.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * From now on the search takes two forms for the same.
 *
 * @param shortForm "TTHC"
 * @param longForm  "thủ tục hành chính"
 */
public record AddAbbreviation(@NotBlank @Size(max = 20) String shortForm, @NotBlank @Size(max = 160) String longForm) {
}
