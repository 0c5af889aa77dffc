package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;

/**
 * An item in the site map.
 *
 * @param address   path
 * @param title     one line
 * @param translated whether it has a page in English
 * @param at        last change; for news, first publication
 * @param picture   its picture in lists, or null
 * @param page      the page of what is looked at or listened to, without its body; null for everything else
 */
public record SitemapEntry(String address, String title, boolean translated, Instant at, PictureShown picture, ItemPage page) {
}
