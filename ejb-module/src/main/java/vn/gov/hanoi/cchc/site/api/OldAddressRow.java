package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;

/**
 * An address of the old site in the office.
 *
 * @param id    its fingerprint
 * @param shown path where it leads, or null when that is not public now
 */
public record OldAddressRow(String id, String address, OldAddressTarget target, String shown, OldAddressOrigin origin, String addedBy,
                            Instant addedAt) {
}
