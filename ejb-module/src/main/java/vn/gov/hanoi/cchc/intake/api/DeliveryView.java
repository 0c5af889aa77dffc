package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;

/** One arrival of the same document or sending. */
public record DeliveryView(Instant at, Channel channel, String by, String contentHash, boolean first) {
}
