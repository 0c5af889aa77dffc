package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/** An emergency publication. {@code reviewedBy}, {@code reviewedAt} and {@code finding} are null until a second person has looked. */
public record EmergencyView(UUID publication, UUID item, String title, Instant at, String by, String reason, String reviewedBy,
                            Instant reviewedAt, String finding) {
}
