package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Answers a recall request.
 *
 * @param words why; the sender reads it
 */
public record AnswerRecall(@NotNull UUID receipt, long version, @NotBlank @Size(max = 500) String words) {
}
