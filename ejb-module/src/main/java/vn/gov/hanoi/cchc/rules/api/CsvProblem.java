package vn.gov.hanoi.cchc.rules.api;

/**
 * Why a line of pasted text cannot be taken.
 *
 * @param line 1 for the first line
 * @param code text {@code rule.<code>} with {0} the line and {1} what stands there
 * @param text the offending piece
 */
public record CsvProblem(int line, String code, String text) {
}
