package vn.gov.hanoi.cchc.site.api;

import java.util.UUID;

/**
 * Where an address of the old site leads: exactly one of the two.
 *
 * @param number  public number of an item, or null
 * @param section id of a section, or null
 */
public record OldAddressTarget(Long number, UUID section) {
}
