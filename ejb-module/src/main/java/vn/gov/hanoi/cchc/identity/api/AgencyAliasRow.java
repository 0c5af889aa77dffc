package vn.gov.hanoi.cchc.identity.api;

import java.time.LocalDate;
import java.util.UUID;

/** Another name of an agency. {@code former}: it was the name itself until {@code to}. Null days: without limit. */
public record AgencyAliasRow(UUID id, String name, LocalDate from, LocalDate to, boolean former) {
}
