package vn.gov.hanoi.cchc.intake.api;

import java.util.UUID;

/**
 * Who supplied a receipt.
 *
 * @param account    account of the collaborator, or null
 * @param agency     agency code, or null
 * @param agencyName name of the agency when it was received, or null
 * @param person     name of the person or of the sending system
 * @param contact    or null
 */
public record SupplierView(UUID account, String agency, String agencyName, String person, String contact) {
}
