package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Which sections somebody decides about. Whoever may approve and has no row decides about all.
 *
 * @param account  the person
 * @param sections ids of sections, each with everything below it; empty means all
 */
public record ApproverScope(@NotNull UUID account, @Size(max = 200) Set<@NotNull UUID> sections) {

    public ApproverScope {
        sections = sections == null ? Set.of() : Set.copyOf(sections);
    }
}
