package vn.gov.hanoi.cchc.content.api;

/**
 * A line that did not go in.
 *
 * @param line     number in the file, from 1; of an export the line where the entry begins
 * @param sentLine number of the line that was worked through
 * @param source   id of the item in its old system, or null
 * @param title    its title, or null
 * @param code     stable code
 * @param reason   Vietnamese words
 */
public record ImportRefusal(int line, int sentLine, String source, String title, String code, String reason) {
}
