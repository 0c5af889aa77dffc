package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** The editor takes the item back before it was decided. */
public record TakeBackArticle(@NotNull UUID item, @PositiveOrZero long version) {
}
