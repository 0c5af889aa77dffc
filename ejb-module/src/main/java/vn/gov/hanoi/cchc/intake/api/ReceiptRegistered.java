package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something new arrived and got its number.
 *
 * @param agency code of the supplying agency, or null
 */
public record ReceiptRegistered(UUID receipt, String number, Channel channel, ReceiptKind kind, String agency, Instant receivedAt,
                                Instant dueAt, boolean late) {
}
