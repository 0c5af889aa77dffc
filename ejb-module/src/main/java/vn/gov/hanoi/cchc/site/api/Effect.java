package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;

/** Whether a document applies on a day, as far as its own facts tell. */
public enum Effect {
    IN_FORCE, NOT_YET, UNKNOWN;

    /** @param effectiveOn first day of effect, or null when the document does not tell */
    public static Effect on(LocalDate today, LocalDate effectiveOn) {
        if (effectiveOn == null) {
            return UNKNOWN;
        }
        return effectiveOn.isAfter(today) ? NOT_YET : IN_FORCE;
    }
}
