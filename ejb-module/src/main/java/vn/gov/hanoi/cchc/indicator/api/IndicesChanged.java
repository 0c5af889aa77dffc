package vn.gov.hanoi.cchc.indicator.api;

/** What readers see of an index changed: published, corrected or withdrawn. */
public record IndicesChanged(IndexKind kind, int year) {
}
