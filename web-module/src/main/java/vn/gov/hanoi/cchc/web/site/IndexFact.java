package vn.gov.hanoi.cchc.web.site;

/**
 * A line of what is said about a table.
 *
 * @param name    what it is
 * @param value   words
 * @param address where the words lead, or null
 * @param lang    language of the words when it is another than the page's, or null
 */
public record IndexFact(String name, String value, String address, String lang) {
}
