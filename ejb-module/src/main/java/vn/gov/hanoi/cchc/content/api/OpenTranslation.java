package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Starts the English translation of a public item.
 *
 * @param item     id chosen by the form, one per opened form, so that a double click opens one translation
 * @param original the item
 */
public record OpenTranslation(@NotNull UUID item, @NotNull UUID original) {
}
