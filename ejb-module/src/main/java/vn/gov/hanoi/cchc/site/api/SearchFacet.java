package vn.gov.hanoi.cchc.site.api;

/**
 * Something the answer can be narrowed to.
 *
 * @param value  for the address
 * @param name   for people
 * @param items  how many there are, or null when so many were found that they were not counted
 * @param chosen the answer is narrowed to it
 */
public record SearchFacet(String value, String name, Long items, boolean chosen) {
}
