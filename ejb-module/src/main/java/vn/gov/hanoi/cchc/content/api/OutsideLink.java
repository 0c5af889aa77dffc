package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A link as it is handed to the asker, for the one moment it is shown.
 *
 * @param path   in the portal; whoever has it may read and answer
 * @param mailed whether a mail with it is on its way
 */
public record OutsideLink(UUID request, String name, String path, boolean mailed, Instant expiresAt) {

    /** Never the path: it is a secret. */
    @Override
    public String toString() {
        return "OutsideLink " + request;
    }
}
