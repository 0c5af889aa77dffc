package vn.gov.hanoi.cchc.content.api;

/**
 * A standing page in the list of all.
 *
 * @param text  what readers see
 * @param owner name of the agency that answers for it
 * @param due   the day by which it is to be read again has come, or comes within a fortnight
 */
public record StandingPageRow(StandingPage page, long version, StandingText text, String owner, boolean due) {
}
