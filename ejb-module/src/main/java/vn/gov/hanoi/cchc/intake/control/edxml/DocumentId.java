package vn.gov.hanoi.cchc.intake.control.edxml;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The key of a document on the axis, {@code H26,2026/11/20,819/QĐ-UBND}: replies, recalls and replacements name it.
 *
 * @param organId  issuing body
 * @param issuedOn day of issue
 * @param symbol   number and notation
 */
public record DocumentId(String organId, LocalDate issuedOn, String symbol) {

    /** Reads a key; empty when a part is missing or the date is none. */
    public static Optional<DocumentId> parse(String text) {
        String[] parts = text == null ? new String[0] : text.strip().split(",", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[2].isBlank()) {
            return Optional.empty();
        }
        return ExchangeDates.read(parts[1]).map(date -> new DocumentId(parts[0].strip(), date, parts[2].strip()));
    }

    /** The key in the form in which it is written and compared. */
    public String value() {
        return organId + "," + ExchangeDates.write(issuedOn) + "," + symbol;
    }
}
