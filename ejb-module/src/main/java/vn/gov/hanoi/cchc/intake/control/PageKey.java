package vn.gov.hanoi.cchc.intake.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of a list ended: instant and id of its last row. */
record PageKey(Instant at, UUID id) {

    /** Empty for null and for what is no key: the list then starts at the beginning. */
    static Optional<PageKey> of(String text) {
        int middle = text == null ? -1 : text.indexOf('_');
        if (middle < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PageKey(Instant.parse(text.substring(0, middle)), UUID.fromString(text.substring(middle + 1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
