package vn.gov.hanoi.cchc.indicator.api;

/**
 * What readers see of the indices changed: published, corrected, withdrawn, or classed anew.
 *
 * @param kind null when every table may look different
 * @param year null likewise
 */
public record IndicesChanged(IndexKind kind, Integer year) {
}
