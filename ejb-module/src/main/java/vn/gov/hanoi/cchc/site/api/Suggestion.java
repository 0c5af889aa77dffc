package vn.gov.hanoi.cchc.site.api;

/**
 * What somebody who begins to type may mean.
 *
 * @param words   to search for
 * @param address path of the one item it names, or null
 */
public record Suggestion(String words, String address) {
}
