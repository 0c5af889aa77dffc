package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** From now on this organ id means this agency; null takes the mapping away. Grammar: standards §3.8. */
public record MapOrgan(@NotBlank @Size(max = 40) String agency, @PositiveOrZero long version, @Size(max = 35) String organId,
        @NotBlank @Size(max = 255) String basis) {
}
