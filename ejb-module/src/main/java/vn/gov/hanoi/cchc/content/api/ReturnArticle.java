package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Returns the submitted revision to its editors. */
public record ReturnArticle(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 2000) String reason) {
}
