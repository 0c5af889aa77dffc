package vn.gov.hanoi.cchc.media.control;

/**
 * What film or sound says of itself.
 *
 * @param width        pixels, films only
 * @param height       pixels, films only
 * @param milliseconds how long it lasts, or null when it does not say
 */
record Playing(Integer width, Integer height, Long milliseconds) {

    /** Of everything that does not play. */
    static final Playing NOTHING = new Playing(null, null, null);
}
