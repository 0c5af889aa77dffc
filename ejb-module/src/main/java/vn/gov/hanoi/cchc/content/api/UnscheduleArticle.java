package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Takes a schedule back; the revision waits for approval again. */
public record UnscheduleArticle(@NotNull UUID item, @PositiveOrZero long version, @NotBlank @Size(max = 500) String reason) {
}
