package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An alarm of the reception: a secrecy mark in what came in, or a sealed receipt.
 *
 * @param kind    SECRECY_MARK (nothing was kept) or SEALED
 * @param receipt number of the sealed receipt, or null
 * @param sender  who sent it
 * @param place   where the mark stood, never the text itself
 * @param hash    SHA-256 of what was sent, or null
 * @param cleanup where copies may be left (mails sent, backups), or null
 */
public record AlarmRow(UUID id, Kind kind, Instant at, String receipt, String sender, String place, String hash,
                       String cleanup) {

    /** What is alarming. */
    public enum Kind { SECRECY_MARK, SEALED }
}
