package vn.gov.hanoi.cchc.site.api;

/** An abbreviation the search knows. */
public record AbbreviationRow(long id, String shortForm, String longForm) {
}
