package vn.gov.hanoi.cchc.identity.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, today or later.
 *
 * @param account      who is away
 * @param from         first day
 * @param to           last day
 * @param delegateName name of who stands in
 */
public record AbsenceRow(UUID id, UUID account, String name, LocalDate from, LocalDate to, UUID delegate, String delegateName) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
