package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Gives an item that came from a receipt back to the standing office. */
public record GiveBackArticle(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 1000) String reason) {
}
