package vn.gov.hanoi.cchc.content.api;

/**
 * A standing page says this from now on.
 *
 * @param owner name of the agency that answers for it
 */
public record StandingPageChanged(StandingPage page, long version, StandingText text, String owner) {
}
