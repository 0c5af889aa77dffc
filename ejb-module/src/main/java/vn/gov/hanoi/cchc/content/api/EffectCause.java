package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The document that caused a change of effect.
 *
 * @param item   when the portal has it, else null
 * @param symbol its symbol; of a document that the portal has, its own; null when no document caused it
 * @param title  or null
 */
public record EffectCause(UUID item, @Size(max = 60) String symbol, @Size(max = 500) String title) {

    public static final EffectCause NONE = new EffectCause(null, null, null);
}
