package vn.gov.hanoi.cchc.site.entity;

/**
 * One revision in the forms the tables keep.
 *
 * @param page      the page's record as JSON, without the body
 * @param bodyHtml  body as shown
 * @param signature fingerprint of the text
 * @param picture   picture of list rows as JSON, or null
 */
public record WrittenForms(String page, String bodyHtml, byte[] signature, String picture) {
}
