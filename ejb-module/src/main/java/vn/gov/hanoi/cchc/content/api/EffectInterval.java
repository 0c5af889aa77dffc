package vn.gov.hanoi.cchc.content.api;

import java.time.LocalDate;

/**
 * A time during which a document has one status.
 *
 * @param from first day
 * @param to   first day it is no longer so; null when no end is known
 */
public record EffectInterval(EffectStatus status, LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
