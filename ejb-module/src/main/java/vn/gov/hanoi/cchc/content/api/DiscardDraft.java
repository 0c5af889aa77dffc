package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** Gives up the working revision; a public item stays as readers see it. */
public record DiscardDraft(@NotNull UUID item, @PositiveOrZero long version) {
}
