package vn.gov.hanoi.cchc.content.api;

/**
 * A line that did not go in.
 *
 * @param line   number in the file, from 1
 * @param source id of the item in its old system, or null
 * @param code   stable code
 * @param reason Vietnamese words
 */
public record ImportRefusal(int line, String source, String code, String reason) {
}
