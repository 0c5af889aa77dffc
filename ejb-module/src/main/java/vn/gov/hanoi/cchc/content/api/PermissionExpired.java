package vn.gov.hanoi.cchc.content.api;

import java.time.LocalDate;
import java.util.UUID;

/** The consent a public item stands on has ended; the item stays public until somebody decides. */
public record PermissionExpired(UUID item, long publicNumber, String title, String source, LocalDate until) {
}
