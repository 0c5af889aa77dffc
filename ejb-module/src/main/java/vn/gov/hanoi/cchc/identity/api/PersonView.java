package vn.gov.hanoi.cchc.identity.api;

import java.util.UUID;

/** A colleague as colleagues see them. {@code agency} is a code or null. */
public record PersonView(UUID id, String name, String displayName, String agency) {
}
