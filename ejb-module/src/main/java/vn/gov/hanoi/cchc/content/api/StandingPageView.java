package vn.gov.hanoi.cchc.content.api;

/**
 * A standing page for whoever writes it.
 *
 * @param version that readers see
 * @param text    of the caller's draft when he has one, else what readers see
 * @param draft   whether it is a draft
 * @param base    the version the draft began from; the same as {@code version} unless somebody wrote a newer one since
 */
public record StandingPageView(StandingPage page, long version, StandingText text, boolean draft, long base) {

    /** Whether the draft began from a text that readers see no more. */
    public boolean stale() {
        return base != version;
    }
}
