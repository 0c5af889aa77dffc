package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Starts an item typed in the office.
 *
 * @param item    id chosen by the form, one per opened form, so that a double click opens one item
 * @param content first revision
 */
public record OpenArticle(@NotNull UUID item, @NotNull @Valid ItemDraft content) {
}
