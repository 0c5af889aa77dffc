package vn.gov.hanoi.cchc.site.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An address of the old site leads nowhere any more. @param id its fingerprint */
public record EndOldAddress(@NotBlank @Size(max = 64) String id) {
}
