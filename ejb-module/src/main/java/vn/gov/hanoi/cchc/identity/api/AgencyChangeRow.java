package vn.gov.hanoi.cchc.identity.api;

import java.time.Instant;

/** One step in the life of an agency's entry. {@code basis} names the deciding document. */
public record AgencyChangeRow(Instant at, String actor, AgencyChangeKind kind, String before, String after, String basis) {
}
