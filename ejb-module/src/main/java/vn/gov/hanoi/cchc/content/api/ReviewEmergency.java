package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The second person's look at an emergency publication.
 *
 * @param publication which one
 * @param finding     what the review found; when the item must not stay public, it is withdrawn by its own act
 */
public record ReviewEmergency(@NotNull UUID publication, @NotBlank @Size(max = 1000) String finding) {
}
