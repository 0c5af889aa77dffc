package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/**
 * Another place in the tree, with everything below it.
 *
 * @param parent   new parent, null for level 1
 * @param position place among the new siblings, from 0
 */
public record MoveSection(@PositiveOrZero long tree, @NotNull UUID section, UUID parent, @PositiveOrZero int position) {
}
