package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** Takes one change of the tree back, if nothing after it stands in the way; the undoing is a change of its own. */
public record UndoSectionChange(@PositiveOrZero long tree, @NotNull UUID change) {
}
