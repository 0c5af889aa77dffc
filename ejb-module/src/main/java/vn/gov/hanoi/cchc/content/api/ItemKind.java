package vn.gov.hanoi.cchc.content.api;

/** The two shapes of public items. */
public enum ItemKind {
    /** Tin, bài. Address {@code /bai-viet/…}. */
    ARTICLE,
    /** Văn bản. Address {@code /van-ban/…}. */
    DOCUMENT
}
