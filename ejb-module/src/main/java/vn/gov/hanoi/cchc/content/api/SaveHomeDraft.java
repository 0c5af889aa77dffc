package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Keeps how the caller arranges the first page; readers see nothing of it.
 *
 * @param base the arrangement it began from
 */
public record SaveHomeDraft(@Positive long base, @NotNull @Size(max = 40) List<@Valid @NotNull HomeBlock> blocks) {
}
