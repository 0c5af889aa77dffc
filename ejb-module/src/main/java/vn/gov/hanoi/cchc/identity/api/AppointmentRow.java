package vn.gov.hanoi.cchc.identity.api;

import java.time.LocalDate;
import java.util.UUID;

/** An appointment with the names of both sides. {@code to}: last day or null while open; {@code endReason}: null unless ended early. */
public record AppointmentRow(UUID id, long version, UUID account, String accountName, String displayName, String agency, String agencyName,
        CollaboratorCategory category, LocalDate from, LocalDate to, String document, String endReason) {

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
