package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/** One line of a job, for the portal itself. */
public record ImportLine(@NotNull UUID job, @Positive int line, @NotNull String json) {
}
