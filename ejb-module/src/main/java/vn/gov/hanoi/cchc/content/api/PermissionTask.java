package vn.gov.hanoi.cchc.content.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A public item whose consent has ended (B6).
 *
 * @param publicNumber {@code {id}} of its address
 * @param source       name of the source that consented
 * @param until        last day of the consent
 */
public record PermissionTask(UUID item, long publicNumber, String title, String source, LocalDate until) {
}
