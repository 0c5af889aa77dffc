package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.Size;

/**
 * What the standing office found (Article 6.2). All three are required to leave triage.
 *
 * @param section slug of the section it should go to, or null
 */
public record Classification(Origin origin, ContentClass contentClass, Purpose purpose, @Size(max = 80) String section) {

    public boolean complete() {
        return origin != null && contentClass != null && purpose != null;
    }
}
