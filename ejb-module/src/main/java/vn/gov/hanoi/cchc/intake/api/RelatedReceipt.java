package vn.gov.hanoi.cchc.intake.api;

import java.util.UUID;

/** Another receipt, by name. */
public record RelatedReceipt(UUID id, String number, String title, ReceiptState state) {
}
