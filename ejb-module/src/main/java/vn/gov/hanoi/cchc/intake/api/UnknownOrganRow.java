package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Deliveries refused because nobody knew the sender's organ.
 *
 * @param organId    as it came, or null
 * @param organName  as it came, or null
 * @param lastSymbol symbol of the last document refused
 * @param deliveries how many were refused
 * @param knownAs    code of the agency it is known as today, or null while it waits for a mapping
 * @param askedAt    when the agency was asked to send again, or null
 */
public record UnknownOrganRow(UUID id, String organId, String organName, String lastSymbol, int deliveries, Instant firstAt,
                              Instant lastAt, String knownAs, Instant askedAt) {
}
