package vn.gov.hanoi.cchc.content.api;

import java.time.LocalDate;
import java.util.UUID;

/** A public document to choose from. */
public record DocumentChoice(UUID item, String symbol, String title, String organ, LocalDate issuedOn) {
}
