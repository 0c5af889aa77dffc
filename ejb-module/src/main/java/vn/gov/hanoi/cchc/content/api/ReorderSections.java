package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A new order of all children of one parent (null: of level 1). */
public record ReorderSections(@PositiveOrZero long tree, UUID parent, @NotEmpty @Size(max = 200) List<@NotNull UUID> order) {
}
