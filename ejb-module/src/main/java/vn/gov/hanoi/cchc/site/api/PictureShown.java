package vn.gov.hanoi.cchc.site.api;

/**
 * A picture as a page shows it.
 *
 * @param address path of its bytes
 * @param alt     what it shows
 * @param credit  who made it, or null
 * @param width   pixels
 * @param height  pixels
 * @param srcset  addresses of its copies with their widths, the picture itself last; null in rows written before there were any
 * @param caption what happened, where and when, or null
 */
public record PictureShown(String address, String alt, String credit, int width, int height, String srcset, String caption) {

    /** What stands below it; null when nothing does. */
    public String below() {
        return caption == null ? credit : credit == null ? caption : caption + (caption.matches(".*[.!?…]") ? " " : ". ") + credit;
    }
}
