package vn.gov.hanoi.cchc.content.api;

/**
 * An entry of a closed list.
 *
 * @param code  stable code
 * @param name  Vietnamese name
 * @param extra for document types the abbreviation of the symbol, else null
 */
public record CodeView(String code, String name, String extra) {
}
