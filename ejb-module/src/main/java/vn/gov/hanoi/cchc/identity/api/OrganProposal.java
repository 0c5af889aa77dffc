package vn.gov.hanoi.cchc.identity.api;

import java.time.Instant;

/**
 * A sender waiting to be mapped.
 *
 * @param agency code proposed by name, or null when nobody was recognised
 * @param times  how often it knocked
 */
public record OrganProposal(String organId, String organName, String agency, int times, Instant firstSeenAt, Instant lastSeenAt) {
}
