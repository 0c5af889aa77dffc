package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened to the effect of a document.
 *
 * @param id          null when the document itself says it
 * @param causeNumber public number of the causing document when the portal has it, else null
 * @param basis       null when the document itself says it and when what caused it is sealed
 * @param at          when it was written down, null when the document itself says it
 * @param by          name as colleagues read it, or null
 * @param revokedAt   null while it counts
 * @param revoked     why it does not count, or null
 */
public record EffectEventView(UUID id, EffectKind kind, LocalDate day, String parts, EffectCause cause, Long causeNumber, String basis,
                              Instant at, String by, Instant revokedAt, String revokedBy, String revoked) {

    /** What the approved text of the document says. */
    public static EffectEventView own(EffectKind kind, LocalDate day) {
        return new EffectEventView(null, kind, day, null, EffectCause.NONE, null, null, null, null, null, null, null);
    }

    public boolean counts() {
        return revokedAt == null;
    }
}
