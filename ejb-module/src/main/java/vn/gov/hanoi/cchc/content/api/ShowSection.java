package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** Shows a section to readers, or hides it; one with public items in it cannot be hidden. */
public record ShowSection(@PositiveOrZero long tree, @NotNull UUID section, boolean visible) {
}
