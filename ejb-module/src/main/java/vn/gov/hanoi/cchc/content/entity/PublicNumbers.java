package vn.gov.hanoi.cchc.content.entity;

/**
 * What an item gets at its first publication and keeps for ever.
 *
 * @param number      the {@code {id}} of its address
 * @param permanentId {@code cchc-{year}-{number}}
 */
public record PublicNumbers(long number, String permanentId) {
}
