package vn.gov.hanoi.cchc.site.api;

/**
 * What is offered beside the link to a file.
 *
 * @param address path of its preview
 * @param small   picture of its first page, without words of its own; null when there is none
 */
public record PreviewOffer(String address, PictureShown small) {
}
