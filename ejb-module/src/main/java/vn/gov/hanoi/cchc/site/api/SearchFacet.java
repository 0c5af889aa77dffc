package vn.gov.hanoi.cchc.site.api;

/**
 * Something the answer can be narrowed to.
 *
 * @param value  for the address
 * @param name   for people
 * @param items  how many there are
 * @param chosen the answer is narrowed to it
 */
public record SearchFacet(String value, String name, long items, boolean chosen) {
}
