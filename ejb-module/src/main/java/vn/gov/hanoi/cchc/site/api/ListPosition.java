package vn.gov.hanoi.cchc.site.api;

/**
 * Which part of a list is asked for. The key wins; the number then only tells the reader where he is.
 *
 * @param page  1 … {@link #MAX_PAGE}, or 0 beyond the numbered pages
 * @param after key of the row before the first, or null
 */
public record ListPosition(int page, PageKey after) {

    /** Numbered pages end here; beyond, lists go on by key. */
    public static final int MAX_PAGE = 50;
    /** Rows on a page. */
    public static final int SIZE = 16;

    public static final ListPosition FIRST = new ListPosition(1, null);

    /**
     * @param page text of {@code ?trang=}, or null
     * @param key  text of {@code ?sau=}, or null
     * @return null when one of them is given and is none
     */
    public static ListPosition parse(String page, String key) {
        PageKey after = PageKey.parse(key);
        if (key != null && after == null) {
            return null;
        }
        if (page == null) {
            return new ListPosition(after == null ? 1 : 0, after);
        }
        if (!page.matches("[1-9]|[1-4][0-9]|50")) {
            return null;
        }
        return new ListPosition(Integer.parseInt(page), after);
    }

    /** Rows to skip when there is no key. */
    public int offset() {
        return after == null ? (page - 1) * SIZE : 0;
    }
}
