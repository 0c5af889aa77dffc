package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Saves a new revision.
 *
 * @param version    version of the item the editor read; a stale one is refused with {@code article.changed}
 * @param changeNote for colleagues, and for readers when the item is public already; or null
 */
public record SaveArticle(@NotNull UUID item, @PositiveOrZero long version, @NotNull @Valid ItemDraft content,
                          @Size(max = 500) String changeNote) {
}
