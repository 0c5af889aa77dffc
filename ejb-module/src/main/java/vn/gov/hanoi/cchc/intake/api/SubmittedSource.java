package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where the supplier says it comes from.
 *
 * @param kind own work, an official source, or reuse
 * @param name name of the source, or null
 * @param url  address of the original, or null
 */
public record SubmittedSource(@NotNull Kind kind, @Size(max = 255) String name, @Size(max = 1000) String url) {

    /** Classes of origin, as in the interface's {@code own|official|reused}. */
    public enum Kind { OWN, OFFICIAL, REUSED }
}
