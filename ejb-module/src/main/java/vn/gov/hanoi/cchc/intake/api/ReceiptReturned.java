package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A receipt went back to its supplier. */
public record ReceiptReturned(UUID receipt, String number, List<String> missing, String by, Instant at) {

    public ReceiptReturned {
        missing = List.copyOf(missing);
    }
}
