package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** New names; the address follows the Vietnamese name and the old one redirects. */
public record RenameSection(@PositiveOrZero long tree, @NotNull UUID section, @NotBlank @Size(max = 120) String name,
                            @Size(max = 120) String nameEn) {
}
