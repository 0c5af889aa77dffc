package vn.gov.hanoi.cchc.content.api;

/**
 * What an item lost on its way in.
 *
 * @param line     number in the file, from 1; of an export the line where the entry begins
 * @param sentLine number of the line that was worked through
 * @param source   id of the item in its old system
 */
public record ImportLossRow(int line, int sentLine, String source, String title, ImportLossKind kind, String detail) {
}
