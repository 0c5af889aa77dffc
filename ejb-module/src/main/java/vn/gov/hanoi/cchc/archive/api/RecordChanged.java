package vn.gov.hanoi.cchc.archive.api;

/**
 * What readers see of a permanent record is different from now on: a version more, its package ready or in trouble, withdrawn, sealed.
 *
 * @param permanentId {@code cchc-{year}-{number}}
 */
public record RecordChanged(String permanentId) {
}
