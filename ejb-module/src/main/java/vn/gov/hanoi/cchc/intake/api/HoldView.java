package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;

/**
 * Why a held receipt waits.
 *
 * @param confirmer who must confirm
 * @param confirmBy by when
 * @param words     what is asked
 */
public record HoldView(String confirmer, String agency, Instant confirmBy, String words) {
}
