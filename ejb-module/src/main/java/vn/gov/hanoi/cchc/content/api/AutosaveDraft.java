package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/**
 * What a person is typing, kept every 20 seconds; no check of its content, because it is unfinished.
 *
 * @param item    id of the item, or the id the form chose for one that is not opened yet
 * @param version version of the item the text is based on, 0 when there is none yet
 */
public record AutosaveDraft(@NotNull UUID item, @PositiveOrZero long version, @NotNull ItemDraft content) {
}
