package vn.gov.hanoi.cchc.site.api;

/**
 * A picture as a page shows it.
 *
 * @param address path of its bytes
 * @param alt     what it shows
 * @param credit  who made it, or null
 * @param width   pixels
 * @param height  pixels
 */
public record PictureShown(String address, String alt, String credit, int width, int height) {
}
