package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Deliveries refused because nobody knows the sender's organ.
 *
 * @param organId    as it came, or null
 * @param organName  as it came, or null
 * @param lastSymbol symbol of the last document refused
 * @param deliveries how many were refused
 * @param mappedTo   agency code once an administrator mapped it, or null while it waits
 */
public record UnknownOrganRow(UUID id, String organId, String organName, String lastSymbol, int deliveries, Instant firstAt,
                              Instant lastAt, String mappedTo, Instant mappedAt) {
}
